import type { NodeKey } from 'lexical';
import { useId, useMemo, useRef, type CSSProperties } from 'react';
import type { BlockOf } from '../../../shared/article/block.ts';
import type { Inline } from '../../../shared/article/inline.ts';
import { overlaps } from '../../../shared/article/table/area.ts';
import { headerRows, headersOf } from '../../../shared/article/table/headers.ts';
import { layoutOf, type LaidCell, type Layout } from '../../../shared/article/table/layout.ts';
import { inlineText } from '../../../shared/article/text.ts';
import { textDirection } from '../../../shared/article/text-direction.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { CellEditor } from './CellEditor.tsx';
import { LargeTable } from './LargeTable.tsx';
import { ShownCell } from './ShownCell.tsx';
import styles from './Table.module.css';
import { TableTools } from './TableTools.tsx';
import { useLeaveTable } from './use-leave-table.ts';
import { useTable } from './use-table.ts';
import { useTablePointer } from './use-table-pointer.ts';

/** In cells: from here on their widths are those of the columns alone, and not of the words in them. */
const LONG = 300;

type Props = { readonly nodeKey: NodeKey; readonly block: BlockOf<'table'> };

/** A table to be written in its place; one beyond measure is shown and kept. */
export function TableCard({ nodeKey, block }: Props) {
  const layout = useMemo(() => layoutOf(block.rows), [block.rows]);
  return layout ? <WrittenTable nodeKey={nodeKey} block={block} layout={layout} /> : <LargeTable block={block} />;
}

function WrittenTable({ nodeKey, block, layout }: Props & { readonly layout: Layout }) {
  const translate = useTranslate();
  const { language } = useBody();
  const hintId = useId();
  const element = useRef<HTMLTableElement>(null);
  const table = useTable(nodeKey, block, layout);
  const onFocus = useLeaveTable(table);
  const pointer = useTablePointer(table, layout, element);
  const parts = useMemo(() => new Map(block.rows.flatMap((row) => row.cells).map((cell, index): [Inline[], number] => [cell.children, index + 1])), [block.rows]);
  const top = headerRows(layout);
  const { spot, isSeveral } = table;
  const rows = useMemo(() => rowsIn(layout), [layout]);
  return (
    <div className={styles.table} lang={language} onFocus={onFocus}>
      <TableTools table={table} layout={layout} caption={block.caption ?? ''} element={element} />
      <div className={styles.scroll} dir={textDirection(language)}>
        <table ref={element} className={styles.grid} aria-label={block.caption || translate('editor.kind.table')} data-several={isSeveral || undefined} data-long={layout.cells.length > LONG || undefined} style={columnsOf(layout)} {...pointer}>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell) => {
                  const isWritten = cell === spot?.cell;
                  return (
                    <ShownCell
                      key={cell.column} words={cell.children} part={parts.get(cell.children)} row={cell.row} column={cell.column} rowSpan={cell.rowspan} colSpan={cell.colspan}
                      scope={cell.header ? (cell.row < top ? 'col' : 'row') : undefined} isSelected={isSeveral && spot !== null && overlaps(spot.area, cell)}
                      isEntry={spot === null && cell === layout.cells[0]}
                    >
                      {isWritten ? <CellEditor table={table} label={labelOf(layout, cell, translate)} hintId={hintId} /> : undefined}
                    </ShownCell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p id={hintId} hidden>{translate('table.cellHint')}</p>
      <p role="status" className={styles.told}>{isSeveral && spot ? translate('table.selected', { rows: spot.area.rows, columns: spot.area.columns }) : ''}</p>
    </div>
  );
}

function columnsOf({ columns }: Layout): CSSProperties {
  return { '--table-columns': columns } as CSSProperties;
}

function rowsIn(layout: Layout): LaidCell[][] {
  const rows: LaidCell[][] = Array.from({ length: layout.rows }, () => []);
  for (const cell of layout.cells) rows[cell.row]?.push(cell);
  return rows;
}

/** What is heard of a cell: what heads it, and where it stands. */
function labelOf(layout: Layout, cell: LaidCell, translate: ReturnType<typeof useTranslate>): string {
  const headers = headersOf(layout, cell).map((header) => inlineText(header.children).trim()).filter(Boolean).join(', ');
  return translate('table.cell', { isHeaded: headers !== '', headers, row: cell.row + 1, rows: layout.rows, column: cell.column + 1, columns: layout.columns });
}
