import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, type PopoverProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { isMac } from './platform.ts';
import styles from './Popover.module.css';
import { shortcutText } from './shortcut.ts';

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly shortcut?: string;
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

/** What stands in a menu, whatever opened it. */
export function MenuList({ label, entries, autoFocus, onClose }: Pick<MenuProps, 'label' | 'entries'> & { readonly autoFocus?: 'first'; readonly onClose?: () => void }) {
  return (
    <AriaMenu aria-label={label} items={entries} autoFocus={autoFocus} onClose={onClose} className={styles.list}>
      {({ id, label: text, icon: Icon, shortcut, isDanger, isDisabled, run }) => (
        <MenuItem id={id} textValue={text} isDisabled={isDisabled} onAction={run} className={classNames(styles.option, isDanger && styles.danger)}>
          {Icon && <Icon aria-hidden className={styles.icon} />}
          <span className={styles.optionLabel}>{text}</span>
          {shortcut !== undefined && <kbd className={styles.shortcut}>{shortcutText(shortcut, isMac)}</kbd>}
        </MenuItem>
      )}
    </AriaMenu>
  );
}
