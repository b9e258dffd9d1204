import { GripVertical } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { moveTo } from './move.ts';
import styles from './SortableList.module.css';
import { useTranslate } from './use-translate.ts';

export type SortableListProps<T extends { readonly id: string }> = {
  readonly label: string;
  readonly items: readonly T[];
  /** What a screen reader calls the item while it is moved. */
  readonly getText: (item: T) => string;
  /** The ids in their new order. */
  readonly onReorder: (ids: readonly string[]) => void;
  readonly children: (item: T, index: number) => ReactNode;
  readonly emptyText?: string;
  readonly className?: string;
};

/** A list whose order matters: moved by dragging, by the handle and the keyboard (Enter, arrows, Enter), or by Alt+ArrowUp/Down. */
export function SortableList<T extends { readonly id: string }>({ label, items, getText, onReorder, children, emptyText, className }: SortableListProps<T>) {
  const translate = useTranslate();
  const ids = items.map((item) => item.id);
  const { dragAndDropHooks } = useDragAndDrop<T>({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': getTextOf(key) })),
    onReorder: ({ keys, target }) => {
      const moved = ids.filter((id) => keys.has(id));
      const rest = ids.filter((id) => !keys.has(id));
      const at = rest.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0);
      onReorder([...rest.slice(0, at), ...moved, ...rest.slice(at)]);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.indicator} />,
  });
  function getTextOf(key: string | number): string {
    const item = items.find((one) => one.id === key);
    return item ? getText(item) : '';
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || event.ctrlKey || event.metaKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const index = event.target instanceof Element ? ids.indexOf(event.target.closest('[data-sortable]')?.getAttribute('data-sortable') ?? '') : -1;
    if (index < 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = moveTo(ids, index, index + (event.key === 'ArrowUp' ? -1 : 1));
    if (next !== ids) onReorder(next);
  }
  const rows = items.map((item, index) => ({ id: item.id, item, index }));
  return (
    <div onKeyDownCapture={onKeyDown}>
    <GridList
      aria-label={label} items={rows} dragAndDropHooks={dragAndDropHooks} dependencies={[children]} keyboardNavigationBehavior="tab"
      className={classNames(styles.list, className)} renderEmptyState={() => emptyText === undefined ? null : <p className={styles.empty}>{emptyText}</p>}
    >
      {({ id, item, index }) => (
        <GridListItem id={id} textValue={getText(item)} className={styles.item} data-sortable={id}>
          <Button slot="drag" className={styles.handle} aria-label={translate('common.move', { item: getText(item) })}>
            <GripVertical aria-hidden className={styles.grip} />
          </Button>
          <div className={styles.content}>{children(item, index)}</div>
        </GridListItem>
      )}
    </GridList>
    </div>
  );
}
