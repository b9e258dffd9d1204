import type { Locator, Page } from '@playwright/test';
import { bodyOf } from './body.ts';
import { expectAccessible } from './axe.ts';
import { notices, open, saved, write } from './steps.ts';
import { shoot } from './shots.ts';
import { expect, test } from './workstation.ts';

const screen = (page: Page): Locator => page.getByRole('region', { name: 'Find and replace in all articles' });
const matches = (page: Page): Locator => page.getByRole('region', { name: 'Matches' });

async function writeTwo(page: Page): Promise<void> {
  await write(page, 'Taman dibuka', 'Taman itu luas, kata warga.');
  await write(page, 'Pasar pindah', 'Pasar pindah ke dekat taman kota.');
}

test('words are found in all articles, each place is taken or left, and each version before is kept', async ({ workstation: { page }, consoleErrors }) => {
  await writeTwo(page);
  await page.keyboard.press('Control+Shift+f');
  await expect(screen(page).getByRole('textbox', { name: 'Find' })).toBeFocused();
  await page.keyboard.type('taman');
  await page.keyboard.press('Enter');
  await expect(matches(page).getByRole('status')).toHaveText('3 places in 2 articles, of 2 articles');
  await expect(matches(page).locator('mark')).toHaveText(['taman', 'Taman', 'Taman']);
  await expect(matches(page).getByRole('checkbox')).toHaveCount(0);

  await screen(page).getByRole('textbox', { name: 'Replace with' }).fill('kebun');
  await screen(page).getByRole('button', { name: 'Preview the replacement' }).press('Enter');
  await expect(matches(page).locator('ins')).toHaveText(['kebun', 'kebun', 'kebun']);
  await matches(page).getByRole('checkbox', { name: 'Taman dibuka → kebun' }).press('Space');
  await expect(matches(page).getByRole('checkbox', { name: 'All places in “Taman dibuka”' })).not.toBeChecked();
  await expectAccessible(page, 'find everywhere');
  await shoot(page, 'find-everywhere');
  await matches(page).getByRole('button', { name: 'Replace 2 places' }).press('Enter');
  await expect(page.getByRole('alertdialog')).toContainText('2 places in 2 articles will be changed.');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Replace 2 places' }).press('Enter');
  await expect(notices(page)).toContainText('2 places were replaced in 2 articles.');
  await expect(matches(page).getByRole('status')).toHaveText('1 place in 1 article, of 2 articles');

  await matches(page).getByRole('link', { name: 'Open “Taman dibuka”' }).click();
  await expect(bodyOf(page)).toHaveText('kebun itu luas, kata warga.');
  await open(page, 'Pasar pindah');
  await expect(bodyOf(page)).toHaveText('Pasar pindah ke dekat kebun kota.');
  await page.getByRole('tab', { name: 'Revisions' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('Replaced by another version');
  expect(consoleErrors).toEqual([]);
});

test('what is no expression is told, and another window that writes meanwhile keeps its words', async ({ workstation, host }) => {
  test.skip(host !== 'loopback', 'only the loopback host has a second window');
  const { page } = workstation;
  await writeTwo(page);
  await page.keyboard.press('Control+Shift+f');
  await expect(screen(page).getByRole('textbox', { name: 'Find' })).toBeFocused();
  await page.keyboard.type('taman(');
  await screen(page).getByRole('button', { name: 'Regular expression' }).press('Space');
  await screen(page).getByRole('button', { name: 'Find', exact: true }).press('Enter');
  await expect(screen(page)).toContainText('This is not a regular expression.');
  await screen(page).getByRole('textbox', { name: 'Find' }).fill('taman (kota)');
  await screen(page).getByRole('textbox', { name: 'Replace with' }).fill('kebun $1');
  await screen(page).getByRole('button', { name: 'Preview the replacement' }).press('Enter');
  await expect(matches(page).locator('ins')).toHaveText(['kebun kota']);

  const other = await workstation.secondWindow();
  await open(other, 'Pasar pindah');
  await bodyOf(other).click();
  await other.keyboard.press('Control+Home');
  await other.keyboard.type('Kini ');
  await saved(other);
  await matches(page).getByRole('button', { name: 'Replace 1 place' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Replace 1 place' }).press('Enter');
  await expect(notices(page)).toContainText('1 place was left, because its words are others by now.');
  await expect(bodyOf(other)).toHaveText('Kini Pasar pindah ke dekat taman kota.');
});
