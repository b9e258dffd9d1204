import { plainInlines } from '../plain-inlines.ts';
import { inlineText } from '../text.ts';
import { emptyCell, filled, MOST_EDITED, rowsOf, type Layout } from './layout.ts';
import { tableGrid, unmerged } from './table-grid.ts';

/** A table as text that a spreadsheet reads: a line a row, a tab between two places; of a merged cell the words stand in the first. */
export function tabSeparated(layout: Layout): string {
  return unmerged(tableGrid(rowsOf(layout).map((row) => row.cells)))
    .map((row) => row.map((cell) => field(inlineText(cell?.children ?? []))).join('\t')).join('\n');
}

function field(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @returns null where the text is none of a spreadsheet's, having no tab, or is more than can be edited. */
export function readTabSeparated(text: string): Layout | null {
  if (!text.includes('\t')) return null;
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length;) {
    const { words, end } = readField(text, at);
    rows.at(-1)?.push(words);
    const lineEnd = text.startsWith('\r\n', end) ? 2 : 1;
    at = end + lineEnd;
    // What ends with a line end has no empty row behind it.
    if (text[end] !== '\t') {
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length * columns > MOST_EDITED) return null;
  return filled(rows.length, columns, rows.flatMap((row, y) => row.map((words, x) => ({ ...emptyCell(y, x, false), children: plainInlines(words) }))));
}

/**
 * A field as spreadsheets write it: in quotation marks where it holds a tab, a line end or such a mark, which is doubled then.
 * No pattern reads it, as one would run out of stack at a long field.
 */
function readField(text: string, from: number): { readonly words: string; readonly end: number } {
  const closing = text[from] === '"' ? closingMark(text, from + 1) : -1;
  if (closing >= 0) return { words: text.slice(from + 1, closing).replaceAll('""', '"'), end: closing + 1 };
  let end = from;
  while (end < text.length && !isEnd(text[end])) end += 1;
  return { words: text.slice(from, end), end };
}

/** The first mark that is not doubled; -1 where it does not end a field. */
function closingMark(text: string, from: number): number {
  let mark = text.indexOf('"', from);
  while (mark >= 0 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  return mark >= 0 && isEnd(text[mark + 1]) ? mark : -1;
}

function isEnd(character: string | undefined): boolean {
  return character === undefined || character === '\t' || character === '\r' || character === '\n';
}
