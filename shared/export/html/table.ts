import type { BlockOf } from '../../article/block.ts';
import { hasWords } from '../../article/text.ts';
import { html, join, nothing, text, type Html } from './html.ts';
import { inlines } from './inline.ts';
import type { PageState } from './page-state.ts';
import { tableGrid, type GridCell } from '../../article/table/table-grid.ts';

/** A table whose cells fit together, whatever the article's spans say. */
export function table(block: BlockOf<'table'>, state: PageState): Html {
  const grid = tableGrid(block.rows.map((row) => row.cells));
  const title = block.caption?.trim() ?? '';
  const isEmpty = !grid.some((row) => row.some(({ cell }) => cell !== null && hasWords(cell.children)));
  if (isEmpty) return title === '' ? nothing : html`<p>${text(title)}</p>\n`;
  const isHeaderRow = grid.map((row) => row.every((cell) => cell.cell?.header === true));
  const rows = grid.map((row, index) => html`<tr>${join(row.map((cell) => tableCell(cell, isHeaderRow[index] === true, state)))}</tr>\n`);
  const caption = title === '' ? nothing : html`<caption>${text(title)}</caption>`;
  const headEnd = endOfHead(grid, isHeaderRow);
  const head = headEnd === 0 ? nothing : html`<thead>\n${join(rows.slice(0, headEnd))}</thead>`;
  return html`<div class="table"><table>${caption}${head}<tbody>\n${join(rows.slice(headEnd))}</tbody></table></div>\n`;
}

/** How many of the header rows at the top are a table's head: no cell reaches out of it, and something stands below it. */
function endOfHead(grid: readonly (readonly GridCell[])[], isHeaderRow: readonly boolean[]): number {
  const headers = isHeaderRow.findIndex((isHeader) => !isHeader);
  let [end, reached] = [0, 0];
  for (let row = 0; row < headers; row += 1) {
    reached = Math.max(reached, ...(grid[row] ?? []).map((cell) => row + cell.rowspan));
    if (reached === row + 1) end = reached;
  }
  return end;
}

/** A header heads its column where its whole row is headers, and its row otherwise. */
function tableCell({ cell, colspan, rowspan }: GridCell, inHeaderRow: boolean, state: PageState): Html {
  const columns = colspan > 1 ? html` colspan="${colspan}"` : nothing;
  const rows = rowspan > 1 ? html` rowspan="${rowspan}"` : nothing;
  const content = cell === null ? nothing : inlines(cell.children, state);
  if (cell?.header !== true) return html`<td${columns}${rows}>${content}</td>`;
  return html`<th scope="${inHeaderRow ? html`col` : html`row`}"${columns}${rows}>${content}</th>`;
}
