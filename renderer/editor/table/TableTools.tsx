import { Columns3, Rows3, TableCellsMerge } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { headerColumns, headerRows } from '../../../shared/article/table/headers.ts';
import type { Layout } from '../../../shared/article/table/layout.ts';
import { canChange, TABLE_CHANGES, type TableChange } from '../../../shared/article/table/table-change.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, type MenuEntry } from '../../ui/Menu.tsx';
import { onceKeyboardIsBack } from '../../ui/once-keyboard-is-back.ts';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import styles from './Table.module.css';
import type { Table } from './use-table.ts';

const ROWS = TABLE_CHANGES.filter((change) => /Row/.test(change));
const COLUMNS = TABLE_CHANGES.filter((change) => /Column/.test(change));
const CELLS = TABLE_CHANGES.filter((change) => !ROWS.includes(change) && !COLUMNS.includes(change));

type Props = { readonly table: Table; readonly layout: Layout; readonly caption: string; readonly element: RefObject<HTMLTableElement | null> };

/** The caption, and what can be done to the rows, columns and cells where a person writes: by buttons, by a menu at the cell, and by the palette. */
export function TableTools({ table, layout, caption, element }: Props) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<DOMRect | null>(null);
  const { spot } = table;
  const nameOf = (change: TableChange): string => {
    if (change === 'headerRow' && headerRows(layout) > 0) return translate('table.noHeaderRow');
    if (change === 'headerColumn' && headerColumns(layout) > 0) return translate('table.noHeaderColumn');
    return translate(`table.${change}`);
  };
  const can = (change: TableChange): boolean => spot !== null && canChange(change, spot);
  const entries = (changes: readonly TableChange[]): MenuEntry[] => changes.map((change) => ({
    id: change, label: nameOf(change), action: `table-${change}`, isDisabled: !can(change), isDanger: change.startsWith('remove'),
    // The keyboard comes back to where it was once the menu has gone, and only then may it be led to another cell.
    run: () => onceKeyboardIsBack(() => table.act(change)),
  }));
  const openMenu = (): void => setAnchor(element.current?.querySelector('[data-cell-editor]')?.getBoundingClientRect() ?? null);
  useAction(spot === null ? [] : [
    { id: 'table-menu', title: translate('table.menu'), run: openMenu },
    ...TABLE_CHANGES.map((change) => ({ id: `table-${change}` as const, title: nameOf(change), isEnabled: can(change), run: () => table.act(change) })),
  ]);
  return (
    <div className={styles.head}>
      <input
        data-part={0} data-caption className={styles.caption} dir="auto" spellCheck aria-label={translate('table.caption')} placeholder={translate('table.captionHint')}
        value={caption} onChange={(event) => table.rename(event.target.value)}
      />
      <Menu label={translate('table.rows')} entries={entries(ROWS)} trigger={<IconButton icon={Rows3} size="small" label={translate('table.rows')} isDisabled={spot === null} preventFocusOnPress />} />
      <Menu label={translate('table.columns')} entries={entries(COLUMNS)} trigger={<IconButton icon={Columns3} size="small" label={translate('table.columns')} isDisabled={spot === null} preventFocusOnPress />} />
      <Menu label={translate('table.cells')} entries={entries(CELLS)} trigger={<IconButton icon={TableCellsMerge} size="small" label={translate('table.cells')} isDisabled={spot === null} preventFocusOnPress />} />
      {anchor && <ContextMenu label={translate('table.menu')} anchor={anchor} entries={entries(TABLE_CHANGES)} onClose={() => setAnchor(null)} />}
    </div>
  );
}
