import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineText } from '../text.ts';
import { emptyCell, filled, MOST_EDITED, type Layout } from './layout.ts';
import { plainInlines } from '../plain-inlines.ts';
import { readTabSeparated, tabSeparated } from './tab-separated.ts';

const words = (layout: Layout | null): string[] | undefined => layout?.cells.map((cell) => inlineText(cell.children));

test('what a spreadsheet copies is read by place, with line ends and quotation marks within a field', () => {
  const read = readTabSeparated('Tahun\tJumlah\r\n2025\t"3.200\nsementara"\r\n2026\t"""kira-kira"""\r\n');
  expect(read).toMatchObject({ rows: 3, columns: 2 });
  expect(words(read)).toEqual(['Tahun', 'Jumlah', '2025', '3.200\nsementara', '2026', '"kira-kira"']);
});

test('a quotation mark that is only a quotation mark stays one, and short rows are filled', () => {
  expect(words(readTabSeparated('"Akhirnya" katanya\tx\n5" pipa'))).toEqual(['"Akhirnya" katanya', 'x', '5" pipa', '']);
});

test('text without a tab is no table', () => expect(readTabSeparated('satu\ndua')).toBeNull());

test('what is written is read again', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'é') });
  fc.assert(fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }), fc.array(text, { minLength: 16, maxLength: 16 }), (rows, columns, texts) => {
    const layout = filled(rows, columns, texts.slice(0, rows * columns).map((one, at) => ({ ...emptyCell(Math.floor(at / columns), at % columns, false), children: plainInlines(one) })));
    expect(words(readTabSeparated(tabSeparated(layout)))).toEqual(words(layout));
  }));
});

test('a hostile clipboard of ten million quotation marks is answered soon', () => {
  expect(readTabSeparated(`${'"a\t'.repeat(MOST_EDITED)}\n${'"'.repeat(10_000_000)}`)).toBeNull();
  expect(readTabSeparated(`\t"${'x'.repeat(5_000_000)}`)?.columns).toBe(2);
});
