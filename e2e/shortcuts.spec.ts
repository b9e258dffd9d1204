import type { Page } from '@playwright/test';
import { bodyOf, formatting, pressEach } from './body.ts';
import { shoot } from './shots.ts';
import { articleOption, openSettings, saved, stageOption, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const rowOf = (page: Page, name: string) => page.getByRole('row', { name });

test('a person gives an action other keys, is told whose they were, and gets them back', async ({ workstation, consoleErrors }) => {
  let { page } = workstation;
  await page.keyboard.press('Control+/');
  await page.getByRole('searchbox', { name: 'Search by name or keys' }).fill('bold');
  await expect(rowOf(page, 'Bold Ctrl+B')).toBeVisible();
  await expect(rowOf(page, 'New article')).toBeHidden();
  await page.getByRole('button', { name: 'Change the keys of Bold' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keys: Bold' });
  const record = async (keys: string): Promise<void> => {
    await dialog.getByRole('button', { name: 'Record new keys' }).click();
    await expect(dialog.getByRole('button', { name: 'Press the keys now; Escape stops' })).toBeFocused();
    await page.keyboard.press(keys);
  };
  await record('Control+c');
  await expect(dialog.getByRole('alert')).toContainText('Ctrl+C is needed to write');
  await record('Escape');
  await expect(dialog.getByRole('button', { name: 'Record new keys' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Remove Ctrl+B' }).click();
  await record('Control+k');
  await expect(dialog).toContainText('Ctrl+K does “Link” now.');
  await shoot(page, 'shortcut-taken');
  await expect(dialog.getByRole('button', { name: 'Take over and save' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Bold Ctrl+K Changed')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search by name or keys' }).fill('link');
  await expect(page.getByRole('row', { name: /^Link Changed/ })).toBeVisible();

  page = await workstation.reopen();
  await write(page, 'Dermaga dibuka', 'Kapal pertama tiba. ');
  // A mouse that has not moved since the last key is not looked at.
  await formatting(page, 'Italic').hover();
  await formatting(page, 'Bold').hover();
  await expect(page.getByRole('tooltip').filter({ hasText: /^Bold\s*Ctrl\+K$/ })).toBeVisible();
  await bodyOf(page).click();
  await pressEach(page, 'Control+End', 'Control+b');
  await page.keyboard.type('biasa ');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tebal');
  await expect(bodyOf(page).getByRole('strong')).toHaveText('tebal');
  await expect(bodyOf(page)).toHaveText('Kapal pertama tiba. biasa tebal');
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByRole('menuitem', { name: 'Bold Ctrl+K' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+/');
  await page.getByRole('button', { name: 'All keys as they come' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reset all keys' }).click();
  await expect(rowOf(page, 'Bold Ctrl+B')).toBeVisible();
  await expect(rowOf(page, 'Link Ctrl+K')).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('the palette offers everything that the settings list', async ({ workstation: { page } }) => {
  const offered = new Set<string>();
  const look = async (): Promise<void> => {
    await page.keyboard.press('Control+Shift+P');
    const palette = page.getByRole('dialog', { name: 'Command palette' });
    await expect(palette.getByRole('menuitem').first()).toBeVisible();
    for (const name of await palette.getByRole('menuitem').evaluateAll((items) => items.map((item) => item.firstElementChild?.textContent ?? ''))) offered.add(name);
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
  };
  await write(page, 'Dermaga dibuka', 'Kapal pertama tiba.');
  await look();
  await page.getByRole('button', { name: 'Insert a table' }).click();
  await expect(page.getByRole('textbox', { name: 'row 1 of 3, column 1 of 3' })).toBeFocused();
  await look();
  await page.keyboard.press('Control+s');
  await page.getByRole('textbox', { name: 'Name' }).fill('Selesai');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Revisions' }).click();
  await page.getByRole('button', { name: /^Look at Selesai/ }).click();
  await expect(page.getByRole('button', { name: 'Back to the present' })).toBeVisible();
  await look();
  await page.getByRole('button', { name: 'Back to the present' }).click();
  await saved(page);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
  await look();
  await openSettings(page, 'Library');
  await look();
  await articleOption(page, 'Dermaga dibuka').focus();
  await page.keyboard.press('Delete');
  await stageOption(page, 'Trash').click();
  await page.getByRole('grid', { name: 'Articles in the trash' }).getByRole('row').click();
  await expect(page.getByRole('button', { name: 'Delete now' }).first()).toBeVisible();
  await look();

  await openSettings(page, 'Shortcuts');
  const tables = page.getByRole('region', { name: 'Shortcuts' }).getByRole('table');
  const listed = await tables.evaluateAll((found) => found.filter((table) => table.querySelector('caption')?.textContent !== 'Library')
    .flatMap((table) => [...table.querySelectorAll('tbody td:first-child')].map((cell) => cell.textContent ?? '')));
  expect(listed.length).toBeGreaterThan(60);
  expect(listed.filter((name) => name !== 'Command palette' && !name.split(' / ').some((one) => offered.has(one)))).toEqual([]);
});
