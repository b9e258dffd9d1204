import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Collection, Header, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover, type PopoverProps } from 'react-aria-components';
import type { ActionId } from './action-catalogue.ts';
import { classNames } from './class-names.ts';
import { Keys } from './Keys.tsx';
import styles from './Popover.module.css';

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Whose keys it shows. */
  readonly action?: ActionId;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly run: () => void;
};

export type MenuProps = {
  readonly label: string;
  /** A Button or IconButton. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly placement?: PopoverProps['placement'];
};

export function Menu({ label, trigger, entries, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover} placement={placement} offset={4}>
        <MenuList label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}

/** `section`: more of one kind, below the others and a title of its own; a menu within the menu would keep the keyboard from what is chosen there. */
export type MenuListProps = Pick<MenuProps, 'label' | 'entries'> & { readonly section?: { readonly title: string; readonly entries: readonly MenuEntry[] } };

/** What stands in a menu, whatever opened it. */
export function MenuList({ label, entries, section, autoFocus, onClose }: MenuListProps & { readonly autoFocus?: 'first'; readonly onClose?: () => void }) {
  return (
    <AriaMenu aria-label={label} autoFocus={autoFocus} onClose={onClose} className={styles.list}>
      <Collection items={entries}>{choice}</Collection>
      {section && (
        <MenuSection className={styles.section}>
          <Header className={styles.sectionTitle}>{section.title}</Header>
          <Collection items={section.entries}>{choice}</Collection>
        </MenuSection>
      )}
    </AriaMenu>
  );
}

function choice({ id, label, icon: Icon, action, isDanger, isDisabled, run }: MenuEntry) {
  return (
    <MenuItem id={id} textValue={label} isDisabled={isDisabled} onAction={run} className={classNames(styles.option, isDanger && styles.danger)}>
      {Icon && <Icon aria-hidden className={styles.icon} />}
      <span className={styles.optionLabel}>{label}</span>
      <Keys action={action} className={styles.shortcut} />
    </MenuItem>
  );
}
