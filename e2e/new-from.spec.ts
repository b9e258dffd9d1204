import { bodyOf } from './body.ts';
import { articleOption, articleOptions, notices, saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const FIRST = 'Kapal tiba di Serinda';

test('an article is duplicated, with what was typed last; each of the two goes its own way', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, FIRST, 'Kapal itu membawa beras.');
  await page.keyboard.type(' Juga garam.');
  await page.getByRole('button', { name: 'More for this article' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate this article' }).click();
  await expect(notices(page)).toContainText(`This is the copy of “${FIRST}”.`);
  await expect(articleOptions(page)).toHaveCount(2);
  await expect(bodyOf(page)).toHaveText('Kapal itu membawa beras. Juga garam.');
  const first = page.url();
  await page.getByRole('textbox', { name: 'Headline' }).fill('Kapal berangkat');
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Lalu pergi.');
  await saved(page);
  await expect(articleOption(page, FIRST)).toHaveCount(1);
  await articleOption(page, FIRST).click();
  await expect(page).not.toHaveURL(first);
  await expect(bodyOf(page)).toHaveText('Kapal itu membawa beras. Juga garam.');
  await articleOption(page, 'Kapal berangkat').click();
  await expect(bodyOf(page)).toHaveText('Kapal itu membawa beras. Juga garam. Lalu pergi.');
  expect(consoleErrors).toEqual([]);
});
