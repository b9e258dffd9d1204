import type { Locator, Page } from '@playwright/test';
import { bodyOf, formatting, pressEach, readAgain } from './body.ts';
import { shoot } from './shots.ts';
import { articleOption, open, rowsOf, saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

test.afterEach(({ consoleErrors }) => { expect(consoleErrors).toEqual([]); });

const cards = (page: Page): Locator => bodyOf(page).getByRole('group', { name: 'Related links' });
const finder = (page: Page): Locator => page.getByRole('combobox', { name: 'Find an article or paste an address' });
const inBody = (page: Page, ...titles: string[]): Promise<void> => expect(cards(page).getByRole('listitem')).toHaveText(titles);
const inPanel = (page: Page, ...titles: string[]): Promise<void> => expect(rowsOf(page, 'Related links')).toContainText(titles);

/** With the keyboard already in the finder, as after every way to it. */
async function addArticle(page: Page, words: string, headline: string): Promise<void> {
  await expect(finder(page)).toBeFocused();
  await page.keyboard.type(words);
  await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option', { name: headline }).click();
}

async function addAddress(page: Page, address: string, title: string): Promise<void> {
  await finder(page).click();
  await finder(page).fill(address);
  await page.getByRole('option', { name: 'Add this address' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add this address' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog).toBeHidden();
}

test('related links are asked for by button, by slash and by key, and an article of the library is called by its headline of today', async ({ workstation }) => {
  const { page } = workstation;
  await write(page, 'Jembatan lama', 'Jembatan itu ditutup.');
  await write(page, 'Stasiun lama', 'Stasiun itu dibuka.');
  await write(page, 'Kabar kota', 'Kota ramai.');

  await test.step('by the button of the toolbar', async () => {
    await formatting(page, 'Insert related links').click();
    await expect(cards(page)).toHaveCount(1);
    await addArticle(page, 'jembatan', 'Jembatan lama');
    await inBody(page, 'Jembatan lama');
  });
  await test.step('by its key, into the same block', async () => {
    await page.keyboard.press('Control+Alt+R');
    await addArticle(page, 'stasiun', 'Stasiun lama');
    await inBody(page, 'Jembatan lama', 'Stasiun lama');
    await shoot(page, 'editor-related');
  });
  await test.step('by a slash, into a block of its own', async () => {
    await bodyOf(page).getByText('Kota ramai.').click();
    await pressEach(page, 'End', 'Enter');
    await page.keyboard.type('/related');
    await pressEach(page, 'Enter');
    await expect(cards(page)).toHaveCount(2);
    await addArticle(page, 'jembatan', 'Jembatan lama');
    await readAgain(page, 'Kabar kota');
    await inBody(page, 'Jembatan lama', 'Jembatan lama', 'Stasiun lama');
    await inPanel(page, 'Jembatan lama', 'Jembatan lama', 'Stasiun lama');
  });
  await test.step('by the palette, and by the button of a block', async () => {
    await bodyOf(page).getByText('Kota ramai.').click();
    await pressEach(page, 'Control+Shift+P');
    await page.getByRole('dialog', { name: 'Command palette' }).getByRole('searchbox').fill('insert related');
    await page.keyboard.press('Enter');
    await expect(cards(page)).toHaveCount(3);
    await addArticle(page, 'stasiun', 'Stasiun lama');
    await cards(page).first().getByRole('button', { name: 'Add related link' }).click();
    await addArticle(page, 'jembatan', 'Jembatan lama');
    await inBody(page, 'Stasiun lama', 'Jembatan lama', 'Jembatan lama', 'Jembatan lama', 'Stasiun lama');
    await cards(page).first().getByRole('button', { name: 'Remove block' }).click();
    await inPanel(page, 'Jembatan lama', 'Jembatan lama', 'Stasiun lama');
  });
  await test.step('renamed in another window, it has its new name here', async () => {
    const other = await workstation.secondWindow();
    await open(other, 'Stasiun lama');
    await other.getByRole('textbox', { name: 'Headline' }).fill('Stasiun lama jadi museum');
    await saved(other);
    await inBody(page, 'Jembatan lama', 'Jembatan lama', 'Stasiun lama jadi museum');
    await inPanel(page, 'Jembatan lama', 'Jembatan lama', 'Stasiun lama jadi museum');
    await other.close();
    await expect(articleOption(page, 'Stasiun lama jadi museum')).toBeVisible();
  });
});

test('related links are put in order, renamed and undone, in the text and in the panel', async ({ workstation: { page } }) => {
  await write(page, 'Kabar pelabuhan', 'Pelabuhan ramai.');
  for (const title of ['Kapal', 'Nelayan', 'Cuaca']) await addAddress(page, `https://${title.toLowerCase()}.example.org/`, title);
  await inBody(page, 'Kapal', 'Nelayan', 'Cuaca');

  await test.step('by the keyboard in the text', async () => {
    await cards(page).click({ position: { x: 4, y: 4 } });
    await shoot(page, 'editor-related-selected');
    await cards(page).getByRole('button', { name: 'Move “Cuaca” up' }).press('Enter');
    await inBody(page, 'Kapal', 'Cuaca', 'Nelayan');
    await readAgain(page, 'Kabar pelabuhan');
    await inBody(page, 'Kapal', 'Cuaca', 'Nelayan');
  });
  await test.step('by drag in the panel', async () => {
    await rowsOf(page, 'Related links').filter({ hasText: 'Nelayan' }).dragTo(rowsOf(page, 'Related links').filter({ hasText: 'Kapal' }), { targetPosition: { x: 60, y: 2 } });
    await inPanel(page, 'Nelayan', 'Kapal', 'Cuaca');
    await readAgain(page, 'Kabar pelabuhan');
    await inPanel(page, 'Nelayan', 'Kapal', 'Cuaca');
    await inBody(page, 'Nelayan', 'Kapal', 'Cuaca');
  });
  await test.step('a new title, in the text and in the panel', async () => {
    await cards(page).getByRole('button', { name: 'Edit “Kapal”' }).press('Enter');
    await cards(page).getByRole('textbox', { name: 'Title' }).fill('Kapal baru');
    await page.keyboard.press('Enter');
    await inPanel(page, 'Nelayan', 'Kapal baru', 'Cuaca');
    await page.getByRole('button', { name: 'Edit Cuaca' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit related link' });
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Cuaca besok');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await readAgain(page, 'Kabar pelabuhan');
    await inBody(page, 'Nelayan', 'Kapal baru', 'Cuaca besok');
  });
  await test.step('a link that was added is taken back by undo', async () => {
    await addAddress(page, 'https://salah.example.org/', 'Salah');
    await inBody(page, 'Nelayan', 'Kapal baru', 'Cuaca besok', 'Salah');
    await formatting(page, 'Undo').click();
    await inBody(page, 'Nelayan', 'Kapal baru', 'Cuaca besok');
    await readAgain(page, 'Kabar pelabuhan');
    await inPanel(page, 'Nelayan', 'Kapal baru', 'Cuaca besok');
    await inBody(page, 'Nelayan', 'Kapal baru', 'Cuaca besok');
  });
});
