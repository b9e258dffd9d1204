import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf, pressEach, readAgain } from './body.ts';
import { paste, photograph } from './clipboard.ts';
import { shoot } from './shots.ts';
import { write } from './steps.ts';
import { test } from './workstation.ts';

const blockMenu = (page: Page, of: string): Locator => page.getByRole('menu', { name: of });
const choose = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  await expect(page.getByRole('menu')).toBeHidden();
};
const said = (page: Page): Locator => page.getByRole('log', { name: 'What was done' });

test.afterEach(({ consoleErrors }) => { expect(consoleErrors).toEqual([]); });

test('the menu of a block opens at its handle and by key: it moves, is doubled, becomes another kind and goes, each one step to undo', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const texts = (...words: string[]): Promise<void> => expect(body.getByRole('paragraph')).toHaveText(words);
  await write(page, 'Menu blok', 'Satu');
  await pressEach(page, 'Enter');
  await page.keyboard.type('Dua');
  await pressEach(page, 'Control+Alt+F');
  await page.getByRole('textbox', { name: 'Words of the footnote' }).fill('Sumber dua');
  await pressEach(page, 'Escape', 'Enter');
  await page.keyboard.type('Tiga');
  await test.step('by the handle', async () => {
    await body.getByText('Satu').hover();
    await page.getByRole('button', { name: 'Drag to move, press for the block menu' }).click();
    await expect(blockMenu(page, 'Paragraph, block 1 of 3').getByRole('group', { name: 'Turn into' }).getByRole('menuitem')).toHaveText(['Heading 2', 'Heading 3', 'Heading 4', 'Bulleted list', 'Numbered list', 'Check list', 'Quote', 'Pull quote', 'Fact box']);
    await expect(page.getByRole('menuitem', { name: 'Move block up' })).toBeDisabled();
    await expectAccessible(page, 'block menu');
    await shoot(page, 'editor-block-menu');
    await page.getByRole('menuitem', { name: 'Move block down' }).click();
    await texts('Dua1', 'Satu', 'Tiga');
    await expect(body).toBeFocused();
    await expect(said(page)).toHaveText('Paragraph moved: block 2 of 3 now.');
  });
  await test.step('by key, for the block at the caret, which stays in its words', async () => {
    await pressEach(page, 'ArrowUp', 'End', 'Control+Alt+.');
    await expect(blockMenu(page, 'Paragraph, block 1 of 3')).toBeVisible();
    await pressEach(page, 'Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await expect(body).toBeFocused();
    await pressEach(page, 'Control+Alt+.');
    await choose(page, 'Duplicate block');
    await texts('Dua1', 'Dua2', 'Satu', 'Tiga');
    await expect(said(page)).toHaveText('Paragraph duplicated: the copy is block 2 of 4.');
    await expect(page.getByRole('region', { name: 'Footnotes' }).getByRole('listitem')).toHaveText(['Sumber dua', 'Sumber dua']);
    await pressEach(page, 'Control+Alt+.');
    await choose(page, 'Heading 3');
    await page.keyboard.type('!');
    await expect(body.getByRole('heading', { level: 3 })).toHaveText('Dua2!');
    await expect(said(page)).toHaveText('Turned into: Heading 3.');
    await pressEach(page, 'Control+Alt+.');
    await choose(page, 'Remove block');
    await texts('Dua1', 'Satu', 'Tiga');
    await pressEach(page, 'Control+Z');
    await expect(body.getByRole('heading', { level: 3 })).toHaveText('Dua2!');
  });
  await test.step('words become a pull quote and come back as a paragraph with who said them', async () => {
    const card = body.getByRole('group', { name: 'Pull quote' });
    await body.getByText('Tiga').click();
    await pressEach(page, 'Control+Alt+.');
    await choose(page, 'Pull quote');
    await card.getByRole('textbox', { name: 'Attribution' }).fill('Siti');
    await card.getByRole('button', { name: 'Block menu' }).click();
    await expect(blockMenu(page, 'Pull quote, block 4 of 4')).toBeVisible();
    await shoot(page, 'editor-block-menu-card');
    await choose(page, 'Paragraph');
    await expect(card).toBeHidden();
    await page.keyboard.type(', kata dia');
    await texts('Dua1', 'Satu', 'Tiga, kata dia', '— Siti');
  });
  await readAgain(page, 'Menu blok');
  await texts('Dua1', 'Satu', 'Tiga, kata dia', '— Siti');
  await expect(body.getByRole('heading', { level: 3 })).toHaveText('Dua2!');
});

test('a card becomes words or pictures by its menu, as one step to undo', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const card = (kind: string): Locator => body.getByRole('group', { name: kind, exact: true });
  const openMenu = (kind: string): Promise<void> => card(kind).getByRole('button', { name: 'Block menu' }).first().click();
  await write(page, 'Kartu', 'Awal.');
  await test.step('an embed is the link that it was', async () => {
    await pressEach(page, 'Enter');
    await paste(body, { texts: { 'text/plain': 'https://youtu.be/dQw4w9WgXcQ' } });
    await openMenu('Embed');
    await choose(page, 'Paragraph');
    await expect(body.getByRole('link', { name: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' })).toBeVisible();
    await expect(said(page)).toHaveText('Turned into: Paragraph.');
    await pressEach(page, 'Control+Z');
    await expect(card('Embed')).toBeVisible();
  });
  await test.step('a gallery is its figures, and a figure a gallery', async () => {
    await body.getByText('Awal.').click();
    await paste(body, { files: [photograph('city-park.jpg'), photograph('morning-market.jpg')] });
    await expect(card('Gallery').getByRole('listitem')).toHaveCount(2);
    await card('Gallery').getByRole('textbox', { name: 'Caption', exact: true }).first().fill('Pagi di pasar');
    await openMenu('Gallery');
    await choose(page, 'Figure');
    await expect(card('Figure')).toHaveCount(2);
    await expect(card('Figure').first().getByRole('textbox', { name: 'Caption', exact: true })).toHaveValue('Pagi di pasar');
    await openMenu('Figure');
    await choose(page, 'Gallery');
    await expect(card('Gallery').getByRole('listitem')).toHaveCount(1);
    await expect(card('Gallery').getByRole('textbox', { name: 'Caption', exact: true }).first()).toHaveValue('Pagi di pasar');
  });
  await test.step('a table is a line a row', async () => {
    await body.getByText('Awal.').click();
    await pressEach(page, 'End', 'Enter');
    await paste(body, { texts: { 'text/html': '<table><tr><th>Kota<th>Suhu<tr><td>Bandung<td>24</table>' } });
    await expect(body.getByRole('table')).toBeVisible();
    await openMenu('Table');
    await choose(page, 'Paragraph');
    await expect(body.getByRole('paragraph').filter({ hasText: '|' })).toHaveText(['Kota | Suhu', 'Bandung | 24']);
    await page.keyboard.type('Di ');
    await expect(body.getByRole('paragraph').filter({ hasText: 'Suhu' })).toContainText('Di ');
  });
});
