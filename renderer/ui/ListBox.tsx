import type { ReactNode } from 'react';
import { ListBox as AriaListBox, ListBoxItem } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './Popover.module.css';

export type ListBoxProps<T extends { readonly id: string }> = {
  readonly label: string;
  readonly items: readonly T[];
  readonly getText: (item: T) => string;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly children: (item: T) => ReactNode;
  readonly className?: string;
};

/** One of a list, chosen with the arrows or the pointer. */
export function ListBox<T extends { readonly id: string }>({ label, items, getText, selected, onSelect, children, className }: ListBoxProps<T>) {
  return (
    <AriaListBox
      aria-label={label} items={items} selectionMode="single" disallowEmptySelection
      selectedKeys={selected === null ? [] : [selected]} className={classNames(styles.list, className)}
      onSelectionChange={(keys) => { if (keys !== 'all') for (const key of keys) onSelect(String(key)); }}
    >
      {(item) => <ListBoxItem id={item.id} textValue={getText(item)} className={styles.option}>{children(item)}</ListBoxItem>}
    </AriaListBox>
  );
}
