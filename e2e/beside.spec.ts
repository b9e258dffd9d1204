import { expectAccessible } from './axe.ts';
import { bodyOf } from './body.ts';
import { drop } from './clipboard.ts';
import { shoot } from './shots.ts';
import { articleOption, saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

test('an article is read beside the one that is written: found, dragged and copied from, followed, swapped and closed', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, 'Kapal tiba di Serinda', 'Kapal itu membawa beras.');
  await write(page, 'Pasar ramai', 'Pasar dibuka pagi.');
  const pane = page.getByRole('region', { name: 'Read beside' });
  const read = pane.frameLocator('iframe');

  await page.keyboard.press('Control+Alt+Shift+O');
  await expect(pane.getByRole('combobox', { name: 'Find an article to read beside' })).toBeFocused();
  await expectAccessible(page, 'finding an article to read beside');
  await page.keyboard.type('serinda');
  await page.getByRole('option', { name: 'Kapal tiba di Serinda Draft' }).last().click();
  await expect(read.getByText('Kapal itu membawa beras.')).toBeVisible();
  await expectAccessible(page, 'an article beside');
  await shoot(page, 'beside');

  // The pointer cannot be played over the edge of a frame in which nothing runs; what a browser lays on the drag can.
  await test.step('words are dropped from it', async () => {
    const html = await read.getByText('Kapal itu membawa beras.').innerHTML();
    await drop(bodyOf(page), { texts: { 'text/html': html, 'text/plain': 'Kapal itu membawa beras.' } }, 'Pasar dibuka pagi.');
    await expect(bodyOf(page)).toHaveText('Pasar dibuka pagi.Kapal itu membawa beras.');
    await saved(page);
  });

  await test.step('the two change places', async () => {
    await pane.getByRole('button', { name: 'Write this one, read the other' }).click();
    await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Kapal tiba di Serinda');
    await expect(pane.getByRole('heading', { name: 'Pasar ramai' })).toBeVisible();
    await expect(read.getByText('Kapal itu membawa beras.')).toBeVisible();
  });

  await test.step('Alt+Enter on the desk opens one there, and one that is deleted says so', async () => {
    await articleOption(page, 'Kapal tiba di Serinda').focus();
    await page.keyboard.press('Alt+Enter');
    await expect(pane.getByRole('heading', { name: 'Kapal tiba di Serinda' })).toBeVisible();
    await bodyOf(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Lalu berangkat.');
    await expect(read.getByText('Kapal itu membawa beras. Lalu berangkat.')).toBeVisible();
    await page.keyboard.press('Control+Alt+Shift+O');
    await expect(pane).toHaveCount(0);
  });
  expect(consoleErrors).toEqual([]);
});
