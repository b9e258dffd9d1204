import type { Block, BlockOf } from '../../article/block.ts';
import { newId } from '../../article/id.ts';
import type { Inline } from '../../article/inline.ts';
import { attribute, type Element } from './element.ts';
import { plainLine } from './plain-line.ts';

type Cell = BlockOf<'table'>['rows'][number]['cells'][number];

/** One table while it is read; tables inside its cells become lines of the cell. */
export class TableBuilder {
  readonly #rows: { cells: Cell[] }[] = [];
  #cell: Cell | null = null;
  readonly #caption: string[] = [];
  /** What stands in a table outside its cells, which browsers show above it. */
  readonly #stray: Inline[][] = [];
  isCaption = false;

  row(): void {
    this.#cell = null;
    this.#rows.push({ cells: [] });
  }

  cell(element: Element): void {
    const cell: Cell = { children: [] };
    if (element.tagName === 'th') cell.header = true;
    const colspan = span(element, 'colspan', 1000);
    const rowspan = span(element, 'rowspan', 65_534);
    if (colspan > 1) cell.colspan = colspan;
    if (rowspan > 1) cell.rowspan = rowspan;
    if (this.#rows.length === 0) this.row();
    this.#rows.at(-1)?.cells.push(cell);
    this.#cell = cell;
  }

  endCell(): void {
    this.#cell = null;
  }

  line(children: Inline[]): void {
    if (this.isCaption) this.#caption.push(plainLine(children));
    else if (!this.#cell) this.#stray.push(children);
    else if (this.#cell.children.length === 0) this.#cell.children.push(...children);
    else this.#cell.children.push({ type: 'break' }, ...children);
  }

  /** A table of one cell only lays out what is in it: its lines are paragraphs. */
  blocks(): Block[] {
    const stray = this.#stray.map((children): Block => ({ type: 'paragraph', id: newId(), children }));
    const rows = this.#rows.filter((row) => row.cells.length > 0);
    const cells = rows.flatMap((row) => row.cells);
    const caption = this.#caption.join(' ');
    if (cells.length <= 1 || cells.every((cell) => cell.children.length === 0)) {
      const lines = cells.flatMap((cell) => linesOf(cell.children));
      const captionLine: Inline[][] = caption === '' ? [] : [[{ type: 'text', text: caption }]];
      return [...stray, ...[...captionLine, ...lines].map((children): Block => ({ type: 'paragraph', id: newId(), children }))];
    }
    return [...stray, caption === '' ? { type: 'table', id: newId(), rows } : { type: 'table', id: newId(), caption, rows }];
  }
}

function linesOf(children: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.filter((line) => line.length > 0);
}

function span(element: Element, name: string, most: number): number {
  const value = Number.parseInt(attribute(element, name), 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), most) : 1;
}
