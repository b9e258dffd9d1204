import { expect, test } from 'vitest';
import { plainInlines } from '../../../shared/article/plain-inlines.ts';
import { filled, MOST_EDITED, rowsOf } from '../../../shared/article/table/layout.ts';
import { copiedForms } from '../clipboard/copied-forms.ts';
import { pastedBlocks } from '../clipboard/pasted-blocks.ts';
import { pastedTable } from './pasted-table.ts';

const transfer = (forms: Record<string, string>) => ({ getData: (type: string) => forms[type] ?? '' });
const pasted = (forms: Record<string, string>) => pastedTable(transfer(forms), pastedBlocks(transfer(forms)).blocks);
const rows = [{ cells: [{ children: plainInlines('a'), colspan: 2 }] }, { cells: [{ children: plainInlines('b') }, { children: plainInlines('c') }] }];

test('cells come from a spreadsheet as a table or as text, and from our own tables by each form', () => {
  expect(pasted({ 'text/plain': '1\t2\n3\t4' })).toMatchObject({ rows: 2, columns: 2 });
  expect(pasted({ 'text/html': '<table><tr><td>1</td></tr><tr><td>2</td></tr></table>', 'text/plain': '1\n2' })).toMatchObject({ rows: 2, columns: 1 });
  const { 'text/html': html = '', ...others } = copiedForms([{ type: 'table', id: 't', rows }], null, 'id');
  for (const forms of [{ 'text/html': html }, others]) expect(pasted(forms)).toMatchObject({ rows: 2, columns: 2, cells: [{ colspan: 2 }, {}, {}] });
});

test('words, one cell, and a table among words are no cells', () => {
  for (const forms of [{ 'text/plain': 'satu dua' }, { 'text/html': '<table><tr><td>1</td></tr></table>' }, { 'text/html': '<p>x</p><table><tr><td>1<td>2</table>', 'text/plain': 'x\n1\t2' }]) expect(pasted(forms as Record<string, string>)).toBeNull();
});

test('a table beyond what is edited is said to be one', () => {
  const blocks = [{ type: 'table' as const, id: 't', rows: [...rowsOf(filled(MOST_EDITED / 2, 2, [])), { cells: [{ children: [] }, { children: [] }] }] }];
  expect(pastedTable(transfer({}), blocks)).toBe('tooLarge');
});
