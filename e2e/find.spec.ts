import type { Locator, Page } from '@playwright/test';
import { bodyOf, painted } from './body.ts';
import { notices, saved, write } from './steps.ts';
import { shoot } from './shots.ts';
import { expect, test } from './workstation.ts';

const bar = (page: Page): Locator => page.getByRole('search', { name: 'Find and replace' });
const headline = (page: Page): Locator => page.getByRole('textbox', { name: 'Headline' });
const paragraphs = (page: Page): Locator => bodyOf(page).locator('p');

async function writeTaman(page: Page): Promise<void> {
  await write(page, 'Taman kota dibuka', 'Taman itu luas.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Warga ke taman; ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('taman');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('nya rindang.');
  await saved(page);
}

test('words are found by key, painted, stepped through, and selected when the search is closed', async ({ workstation: { page }, consoleErrors }) => {
  await writeTaman(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await expect(bar(page).getByRole('textbox', { name: 'Find' })).toBeFocused();
  await page.keyboard.type('taman');
  await expect(bar(page).getByRole('status')).toHaveText('2 of 4');
  await expect.poll(() => painted(page, 'found')).toEqual(['Taman', 'taman', 'taman']);
  await expect.poll(() => painted(page, 'found-here')).toEqual(['Taman']);
  await shoot(page, 'find');

  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('status')).toHaveText('3 of 4');
  await page.keyboard.press('F3');
  await page.keyboard.press('F3');
  await expect(bar(page).getByRole('status')).toHaveText('1 of 4');
  await expect(headline(page)).toHaveAttribute('data-found-here', '');
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page).getByRole('status')).toHaveText('4 of 4');

  await bar(page).getByRole('button', { name: 'Whole words only' }).press('Space');
  await expect(bar(page).getByRole('status')).toHaveText(/^. of 3$/);
  await bar(page).getByRole('button', { name: 'Match case' }).press('Space');
  await expect(bar(page).getByRole('status')).toHaveText('1 of 1');
  await bar(page).getByRole('textbox', { name: 'Find' }).press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect.poll(() => painted(page, 'found')).toEqual([]);
  await page.keyboard.type('kebun');
  await expect(paragraphs(page)).toHaveText(['Taman itu luas.', 'Warga ke kebun; tamannya rindang.']);
  expect(consoleErrors).toEqual([]);
});

test('what is written while the search is open is found too', async ({ workstation: { page } }) => {
  await writeTaman(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('warga');
  await expect(bar(page).getByRole('status')).toHaveText('1 of 1');
  await paragraphs(page).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Kata warga.');
  await expect(bar(page).getByRole('status')).toHaveText('1 of 2');
  await expect.poll(() => painted(page, 'found')).toEqual(['warga', 'Warga']);
});

test('all places get other words, marks and headline included, and one undo takes it back', async ({ workstation: { page }, consoleErrors }) => {
  await writeTaman(page);
  await page.keyboard.press('Control+h');
  await page.keyboard.type('taman');
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('kebun');
  await expect(bar(page).getByRole('status')).toHaveText(/of 4$/);
  await bar(page).getByRole('button', { name: 'Replace all' }).press('Enter');
  await expect(notices(page)).toContainText('4 places were replaced.');
  await expect(headline(page)).toHaveValue('kebun kota dibuka');
  await expect(paragraphs(page)).toHaveText(['kebun itu luas.', 'Warga ke kebun; kebunnya rindang.']);
  await expect(bodyOf(page).locator('strong')).toHaveText('kebun');
  await shoot(page, 'find-replaced');

  await notices(page).getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(headline(page)).toHaveValue('Taman kota dibuka');
  await expect(paragraphs(page)).toHaveText(['Taman itu luas.', 'Warga ke taman; tamannya rindang.']);
  await bodyOf(page).click();
  await page.keyboard.press('Control+y');
  await expect(headline(page)).toHaveValue('kebun kota dibuka');
  await expect(paragraphs(page).first()).toHaveText('kebun itu luas.');
  await page.keyboard.press('Control+z');
  await expect(headline(page)).toHaveValue('Taman kota dibuka');
  await saved(page);
  await page.reload();
  await expect(headline(page)).toHaveValue('Taman kota dibuka');
  expect(consoleErrors).toEqual([]);
});

test('places are replaced one by one, by a regular expression with its groups', async ({ workstation: { page } }) => {
  await write(page, 'Harga naik', 'Beras Rp 500, gula Rp 700.');
  await page.keyboard.press('Control+h');
  await page.keyboard.type(String.raw`Rp (\d+`);
  await bar(page).getByRole('button', { name: 'Regular expression' }).press('Space');
  await expect(bar(page).getByRole('status')).toHaveText('This is not a regular expression.');
  await bar(page).getByRole('textbox', { name: 'Find' }).fill(String.raw`Rp (\d+)`);
  await expect(bar(page).getByRole('status')).toHaveText('1 of 2');
  const replacement = bar(page).getByRole('textbox', { name: 'Replace with' });
  await replacement.fill('Rp$1.000');
  await replacement.press('Enter');
  await expect(paragraphs(page)).toHaveText(['Beras Rp500.000, gula Rp 700.']);
  await expect(bar(page).getByRole('status')).toHaveText('1 of 1');
  await replacement.press('Enter');
  await expect(paragraphs(page)).toHaveText(['Beras Rp500.000, gula Rp700.000.']);
  await expect(bar(page).getByRole('status')).toHaveText('Not found');
});

test('an expression that takes for ever is stopped, and the next one is answered', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, 'Uji', `${'a'.repeat(40)}!`);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('(a+)+$');
  await bar(page).getByRole('button', { name: 'Regular expression' }).press('Space');
  await expect(bar(page).getByRole('status')).toHaveText('This expression takes too long, so the search was stopped. Nothing was changed.');
  await bar(page).getByRole('textbox', { name: 'Find' }).fill('a!');
  await expect(bar(page).getByRole('status')).toHaveText('1 of 1');
  expect(consoleErrors).toEqual([]);
});
