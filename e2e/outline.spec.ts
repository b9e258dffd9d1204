import { expectAccessible } from './axe.ts';
import { bodyOf, pressEach, readAgain, turnInto } from './body.ts';
import { shoot } from './shots.ts';
import { notices, write } from './steps.ts';
import { expect, test } from './workstation.ts';

test('the outline shows where one is, leads to every section, and moves whole sections', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, 'Kerangka', 'Pembuka.');
  for (const [heading, kind, words] of [['Sejarah', 'Heading 2', 'Dulu sawah.'], ['Tahun 1990', 'Heading 3', 'Mulai dibangun.'], ['Biaya', 'Heading 2', 'Tiga miliar.']] as const) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(heading);
    await turnInto(page, kind);
    await pressEach(page, 'End', 'Enter');
    await page.keyboard.type(words);
  }
  await pressEach(page, 'Control+Alt+a');
  const tree = page.getByRole('treegrid', { name: 'Outline of the article' });
  const row = (name: string) => tree.getByRole('row', { name });
  const here = tree.locator('[aria-current="location"]');
  const order = (): Promise<string[]> => bodyOf(page).getByRole('heading').allTextContents();
  await expect(tree.getByRole('row')).toHaveCount(3);
  await expect(row('Tahun 1990')).toHaveAttribute('aria-level', '2');
  await expect(here).toHaveText('Biaya');
  await shoot(page, 'outline');
  await expectAccessible(page, 'outline');

  await test.step('the arrows walk it, and Enter goes there', async () => {
    await expect(row('Biaya')).toBeFocused();
    await pressEach(page, 'ArrowUp');
    await expect(row('Tahun 1990')).toBeFocused();
    await pressEach(page, 'Enter');
    await expect(bodyOf(page)).toBeFocused();
    await page.keyboard.type(' M');
    await expect(here).toHaveText('Tahun 1990 M');
  });
  await test.step('a section goes past its neighbour by key, and one undo brings it back', async () => {
    await pressEach(page, 'Control+Alt+PageUp');
    await expect(notices(page)).toContainText('“Tahun 1990 M” is already the first section here.');
    await pressEach(page, 'Control+Alt+a');
    await expect(row('Tahun 1990')).toBeFocused();
    await pressEach(page, 'ArrowUp', 'Control+Alt+PageDown');
    await expect(notices(page)).toContainText('“Sejarah” now stands after “Biaya”.');
    expect(await order()).toEqual(['Biaya', 'Sejarah', 'Tahun 1990 M']);
    await expect(bodyOf(page).getByRole('paragraph')).toHaveText(['Pembuka.', 'Tiga miliar.', 'Dulu sawah.', 'Mulai dibangun.']);
    await expect(row('Sejarah')).toBeFocused();
    await bodyOf(page).click();
    await pressEach(page, 'Control+z');
    expect(await order()).toEqual(['Sejarah', 'Tahun 1990 M', 'Biaya']);
  });
  await test.step('and by the menu of its row', async () => {
    await row('Biaya').getByRole('button', { name: 'More for “Biaya”' }).click();
    await expect(page.getByRole('menuitem', { name: 'Move the section down' })).toBeDisabled();
    await shoot(page, 'outline-menu');
    await page.getByRole('menuitem', { name: 'Move the section up' }).click();
    await expect.poll(order).toEqual(['Biaya', 'Sejarah', 'Tahun 1990 M']);
    await readAgain(page, 'Kerangka');
    expect(await order()).toEqual(['Biaya', 'Sejarah', 'Tahun 1990 M']);
  });
  expect(consoleErrors).toEqual([]);
});
