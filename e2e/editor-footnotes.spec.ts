import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf, pressEach, readAgain } from './body.ts';
import { shoot } from './shots.ts';
import { saved, write } from './steps.ts';
import { test } from './workstation.ts';

const mark = (page: Page, number: number): Locator => bodyOf(page).getByRole('button', { name: `Footnote ${number}`, exact: true });
const note = (page: Page, number: number): Locator => page.getByRole('dialog', { name: `Footnote ${number}`, exact: true });
const list = (page: Page): Locator => page.getByRole('region', { name: 'Footnotes' });

test.afterEach(({ consoleErrors }) => { expect(consoleErrors).toEqual([]); });

test('footnotes are written by key, slash and click, count in reading order, go with their words, and undo knows them', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  await write(page, 'Catatan', 'Taman itu luas');
  await test.step('by key, with a mark and a line end, and on with the text', async () => {
    await pressEach(page, 'Control+Alt+F');
    await expect(note(page, 1).getByRole('textbox', { name: 'Words of the footnote' })).toBeFocused();
    await page.keyboard.type('Luas menurut ');
    await pressEach(page, 'Control+B');
    await page.keyboard.type('BPS');
    await pressEach(page, 'Control+B', 'Enter');
    await page.keyboard.type('Per 2025.');
    await shoot(page, 'editor-footnote');
    await expectAccessible(page, 'a footnote open', 'list over the screen');
    await pressEach(page, 'Escape');
    await expect(note(page, 1)).toBeHidden();
    await expect(body).toBeFocused();
    await page.keyboard.type('. Warga datang.');
    await expect(list(page).getByRole('listitem')).toHaveText(['Luas menurut BPSPer 2025.']);
  });
  await test.step('by slash, before the first: it is number 1 then', async () => {
    await pressEach(page, 'Control+Home');
    await page.keyboard.type('Kata /foot');
    await expect(page.getByRole('option', { name: 'Footnote' })).toBeVisible();
    await pressEach(page, 'Enter');
    await expect(note(page, 1)).toBeVisible();
    await page.keyboard.type('Perkiraan kota.');
    await note(page, 1).getByRole('button', { name: 'Done' }).click();
    await expect(list(page).getByRole('listitem')).toHaveText(['Perkiraan kota.', 'Luas menurut BPSPer 2025.']);
    await expect(mark(page, 2)).toBeVisible();
  });
  await test.step('the arrows select a number, Enter opens it; a click opens it too, and so does the list', async () => {
    await pressEach(page, 'ArrowLeft', 'Enter');
    await expect(note(page, 1).getByRole('textbox')).toHaveText('Perkiraan kota.');
    await pressEach(page, 'Control+Enter');
    await mark(page, 2).click();
    await expect(note(page, 2).getByRole('textbox')).toContainText('BPS');
    await pressEach(page, 'Escape');
    await list(page).getByRole('button', { name: 'Edit footnote 1' }).click();
    await pressEach(page, 'End');
    await page.keyboard.type(' Belum pasti.');
    await pressEach(page, 'Escape');
    await expect(list(page).getByRole('listitem').first()).toHaveText('Perkiraan kota. Belum pasti.');
    await pressEach(page, 'Control+Z');
    await expect(list(page).getByRole('listitem').first()).toHaveText('Perkiraan kota.');
    await pressEach(page, 'Control+Y');
  });
  await test.step('copied words bring a note of their own, and words that are moved keep theirs', async () => {
    await pressEach(page, 'Control+A', 'Control+C', 'Control+End', 'Enter', 'Control+V');
    await expect(list(page).getByRole('listitem')).toHaveCount(4);
    await expect(mark(page, 4)).toBeVisible();
    await pressEach(page, 'Control+Z');
    await expect(list(page).getByRole('listitem')).toHaveCount(2);
  });
  await readAgain(page, 'Catatan');
  await expect(list(page).getByRole('listitem')).toHaveText(['Perkiraan kota. Belum pasti.', 'Luas menurut BPSPer 2025.']);
  await expect(body.getByRole('paragraph').first()).toHaveText('Kata 1Taman itu luas2. Warga datang.');
  await shoot(page, 'editor-footnotes');
  await expectAccessible(page, 'footnotes');
  await test.step('found with what they say, and removed', async () => {
    await bodyOf(page).click();
    await pressEach(page, 'Control+F');
    const bar = page.getByRole('search', { name: 'Find and replace' });
    await bar.getByRole('textbox', { name: 'Find' }).fill('belum pasti');
    await expect(bar.getByRole('status')).toHaveText('1 of 1');
    await bar.getByRole('button', { name: 'Close find' }).click();
    await mark(page, 1).click();
    await note(page, 1).getByRole('button', { name: 'Remove footnote' }).click();
    await expect(list(page).getByRole('listitem')).toHaveText(['Luas menurut BPSPer 2025.']);
    await saved(page);
  });
});
