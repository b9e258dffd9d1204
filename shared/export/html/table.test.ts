import { expect, test } from 'vitest';
import type { BlockOf } from '../../article/block.ts';
import { plainInlines } from '../../article/plain-inlines.ts';
import { umumId } from '../../house-style/umum-id.ts';
import { blocksHtml } from './blocks.ts';

type Cell = BlockOf<'table'>['rows'][number]['cells'][number];
const cell = (words: string, more: Partial<Cell> = {}): Cell => ({ children: plainInlines(words), ...more });
const htmlOf = (...rows: Cell[][]): string => blocksHtml([{ type: 'table', id: 't', rows: rows.map((cells) => ({ cells })) }], umumId, 'id').replaceAll('\n', '');

test('header rows are the head of the table, and headers say what they head', () => {
  expect(htmlOf([cell('Tahun', { header: true }), cell('Kapal', { header: true, colspan: 2 })], [cell('2025', { header: true }), cell('3'), cell('4')])).toContain(
    '<thead><tr><th scope="col">Tahun</th><th scope="col" colspan="2">Kapal</th></tr></thead><tbody><tr><th scope="row">2025</th><td>3</td><td>4</td></tr></tbody>',
  );
});

test('a header cell that reaches into the body keeps its row out of the head', () => {
  const html = htmlOf([cell('Tahun', { header: true, rowspan: 2 }), cell('Kapal', { header: true })], [cell('3')]);
  expect(html).not.toContain('<thead>');
  expect(html).toContain('<th scope="col" rowspan="2">Tahun</th>');
});

test('a table of headers alone has a body', () => expect(htmlOf([cell('a', { header: true })], [cell('b', { header: true })])).toMatch(/<table><tbody>/));
