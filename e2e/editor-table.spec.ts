import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf, formatting, pressEach, readAgain } from './body.ts';
import { paste } from './clipboard.ts';
import { shoot } from './shots.ts';
import { write } from './steps.ts';
import { test } from './workstation.ts';

const tableOf = (page: Page): Locator => bodyOf(page).getByRole('table');
/** The cell that is written in, by what is heard of it. */
const cell = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
/** A row a line, a bar between cells; header cells in brackets. */
const shown = (page: Page): Promise<string> => tableOf(page).evaluate((table) => [...table.querySelectorAll('tr')].map((row) =>
  [...row.cells].map((one) => {
    const words = one.innerText.trim().replaceAll('\n', '+') + (one.colSpan > 1 ? `>${one.colSpan}` : '') + (one.rowSpan > 1 ? `v${one.rowSpan}` : '');
    return one.matches('th') ? `[${words}]` : words;
  }).join(' | ')).join('\n'));
const expectTable = async (page: Page, ...rows: readonly string[]): Promise<void> => { await expect.poll(() => shown(page)).toBe(rows.join('\n')); };

test.afterEach(({ consoleErrors }) => { expect(consoleErrors).toEqual([]); });

test('a table is made, written, changed by menu and key, and undone step by step with the body', async ({ workstation: { page } }) => {
  await write(page, 'Tabel', 'Kapal menurut tahun.');
  await test.step('by slash, written by Tab, whose last leads to a new row', async () => {
    await pressEach(page, 'Enter');
    await page.keyboard.type('/table');
    await expect(page.getByRole('option', { name: 'Table' })).toBeVisible();
    await pressEach(page, 'Enter');
    await expect(cell(page, 'row 1 of 3, column 1 of 3')).toBeFocused();
    for (const words of ['Tahun', 'Kapal', 'Catatan', '2024', '12']) {
      await page.keyboard.type(words);
      await pressEach(page, 'Tab');
    }
    await expect(cell(page, 'Catatan; row 2 of 3, column 3 of 3')).toBeFocused();
    await page.keyboard.type('"baru" ');
    await pressEach(page, 'Control+B');
    await page.keyboard.type('tiba');
    await pressEach(page, 'Enter');
    await page.keyboard.type('Mei');
    await pressEach(page, 'Tab', 'Tab', 'Tab', 'Tab');
    await page.keyboard.type('2026');
    await expectTable(page, '[Tahun] | [Kapal] | [Catatan]', '2024 | 12 | “baru” tiba+Mei', ' |  | ', '2026 |  | ');
    await shoot(page, 'editor-table');
    await expectAccessible(page, 'a table');
  });
  await test.step('the keys for the ends of a text keep the caret in its cell', async () => {
    await pressEach(page, 'Control+Home', 'PageUp');
    await page.keyboard.type('1');
    await pressEach(page, 'Control+End', 'PageDown', 'ArrowLeft', 'Control+ArrowDown', 'Backspace');
    await page.keyboard.type('6');
    await pressEach(page, 'Control+Home', 'Delete');
    await expectTable(page, '[Tahun] | [Kapal] | [Catatan]', '2024 | 12 | “baru” tiba+Mei', ' |  | ', '2026 |  | ');
    await pressEach(page, 'Control+End');
  });
  await test.step('arrows lead over cells, and out of the table and back', async () => {
    await pressEach(page, 'ArrowUp', 'ArrowUp', 'ArrowRight');
    await expect(cell(page, 'Kapal; row 2 of 4, column 2 of 3')).toBeFocused();
    await pressEach(page, 'ArrowUp', 'ArrowUp');
    await expect(bodyOf(page)).toBeFocused();
    await page.keyboard.type(' Sejak 2024.');
    await expect(bodyOf(page).getByRole('paragraph').first()).toHaveText('Kapal menurut tahun. Sejak 2024.');
    await tableOf(page).getByRole('cell', { name: '12' }).click();
    await expect(cell(page, 'Kapal; row 2 of 4, column 2 of 3')).toBeFocused();
  });
  await test.step('rows and columns by the menu at the cell, by buttons and by the palette', async () => {
    await pressEach(page, 'Control+Alt+U');
    await page.getByRole('menuitem', { name: 'Header column on' }).press('Enter');
    await expect(cell(page, 'Kapal, 2024; row 2 of 4, column 2 of 3')).toBeFocused();
    await page.getByRole('button', { name: 'Rows' }).click();
    await shoot(page, 'editor-table-menu');
    await page.getByRole('menuitem', { name: 'Move row down' }).click();
    await expect(cell(page, 'Kapal, 2024; row 3 of 4, column 2 of 3')).toBeFocused();
    await pressEach(page, 'Control+Shift+P');
    await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible();
    await page.keyboard.type('column after');
    await pressEach(page, 'Enter');
    await expect(cell(page, '2024; row 3 of 4, column 3 of 4')).toBeFocused();
    await page.keyboard.type('x');
    await expectTable(page, '[Tahun] | [Kapal] | [] | [Catatan]', '[] |  |  | ', '[2024] | 12 | x | “baru” tiba+Mei', '[2026] |  |  | ');
  });
  await test.step('undo goes back one step at a time, and redo on', async () => {
    await pressEach(page, 'Control+Z', 'Control+Z', 'Control+Z');
    await expectTable(page, '[Tahun] | [Kapal] | [Catatan]', '[2024] | 12 | “baru” tiba+Mei', '[] |  | ', '[2026] |  | ');
    await pressEach(page, 'Control+Y');
    await expectTable(page, '[Tahun] | [Kapal] | [Catatan]', '[] |  | ', '[2024] | 12 | “baru” tiba+Mei', '[2026] |  | ');
  });
  await test.step('cells are selected by Shift and arrows, merged, split and cleared', async () => {
    await tableOf(page).getByRole('rowheader', { name: '2024' }).click();
    await pressEach(page, 'End', 'Shift+ArrowRight', 'Shift+ArrowDown');
    await expect(page.getByRole('status').filter({ hasText: '2 rows × 2 columns selected' })).toBeAttached();
    await shoot(page, 'editor-table-selected');
    await page.getByRole('button', { name: 'Cells' }).click();
    await page.getByRole('menuitem', { name: 'Merge cells' }).click();
    await expectTable(page, '[Tahun] | [Kapal] | [Catatan]', '[] |  | ', '[2024+12+2026>2v2] | “baru” tiba+Mei', '');
    await pressEach(page, 'Control+Z');
    await pressEach(page, 'Shift+ArrowDown', 'Delete');
    await expectTable(page, '[Tahun] | [Kapal] | [Catatan]', '[] |  | ', '[] | 12 | “baru” tiba+Mei', '[] |  | ');
    await pressEach(page, 'Control+Z');
  });
  await test.step('the caption, and marks by the toolbar', async () => {
    await page.getByRole('textbox', { name: 'Table caption' }).fill('Kapal');
    await tableOf(page).getByRole('cell', { name: '12' }).dblclick();
    await formatting(page, 'Italic').click();
    await expect(formatting(page, 'Italic')).toHaveAttribute('aria-pressed', 'true');
  });
  await readAgain(page, 'Tabel');
  await expect(bodyOf(page).getByRole('table', { name: 'Kapal' })).toBeVisible();
  await expectTable(page, '[Tahun] | [Kapal] | [Catatan]', '[] |  | ', '[2024] | 12 | “baru” tiba+Mei', '[2026] |  | ');
});

test('cells of a spreadsheet go into the cells from the caret on, and come out as a table and as its text', async ({ workstation: { page } }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await write(page, 'Lembar', 'Angka.');
  await formatting(page, 'Insert a table').click();
  await expect(cell(page, 'row 1 of 3, column 1 of 3')).toBeFocused();
  await pressEach(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  await paste(cell(page, 'row 2 of 3, column 3 of 3'), { texts: { 'text/plain': '1\t2\r\n3\t"4\n5"\r\n6\t7\r\n' } });
  await expectTable(page, '[] | [] | [] | []', ' |  | 1 | 2', ' |  | 3 | 4+5', ' |  | 6 | 7');
  await paste(cell(page, 'row 2 of 4, column 3 of 4'), { texts: { 'text/html': '<table><tr><td colspan="2"><b>a</b></td></tr><tr><td>b</td><td>c</td></tr></table>', 'text/plain': 'a\t\nb\tc' } });
  await expectTable(page, '[] | [] | [] | []', ' |  | a>2', ' |  | b | c', ' |  | 6 | 7');
  await test.step('words and a table together are words, each line one', async () => {
    await paste(cell(page, 'row 2 of 4, column 3 of 4'), { texts: { 'text/html': '<p>x</p><table><tr><td>1</td><td>2</td></tr></table>' } });
    await expectTable(page, '[] | [] | [] | []', ' |  | ax+1 | 2>2', ' |  | b | c', ' |  | 6 | 7');
    await pressEach(page, 'Control+Z');
  });
  await test.step('copied as text and as a table, and pasted below with its merged cell', async () => {
    await pressEach(page, 'Shift+ArrowDown', 'Control+C');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('a\t\nb\tc');
    await pressEach(page, 'Escape', 'ArrowDown', 'ArrowDown', 'ArrowLeft');
    await pressEach(page, 'Control+V');
    await expectTable(page, '[] | [] | [] | []', ' |  | a>2', ' |  | b | c', ' | a>2 | 7', ' | b | c | ');
  });
  await test.step('a drag over cells selects them, and what is typed then goes into the first', async () => {
    await tableOf(page).getByRole('cell', { name: '7' }).hover();
    await page.mouse.down();
    await tableOf(page).getByRole('row').nth(2).getByRole('cell').first().hover();
    await page.mouse.up();
    await expect(page.getByRole('status').filter({ hasText: 'selected' })).toHaveText('2 rows × 4 columns selected');
    await pressEach(page, 'Escape');
    await page.keyboard.type('!');
  });
  await readAgain(page, 'Lembar');
  await expectTable(page, '[] | [] | [] | []', ' |  | a>2', ' |  | b | c', ' | a>2 | 7!', ' | b | c | ');
});
