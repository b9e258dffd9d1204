import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, type PopoverProps } from 'react-aria-components';
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

/** What stands in a menu, whatever opened it. */
export function MenuList({ label, entries, autoFocus, onClose }: Pick<MenuProps, 'label' | 'entries'> & { readonly autoFocus?: 'first'; readonly onClose?: () => void }) {
  return (
    <AriaMenu aria-label={label} items={entries} autoFocus={autoFocus} onClose={onClose} className={styles.list}>
      {({ id, label: text, icon: Icon, action, isDanger, isDisabled, run }) => (
        <MenuItem id={id} textValue={text} isDisabled={isDisabled} onAction={run} className={classNames(styles.option, isDanger && styles.danger)}>
          {Icon && <Icon aria-hidden className={styles.icon} />}
          <span className={styles.optionLabel}>{text}</span>
          <Keys action={action} className={styles.shortcut} />
        </MenuItem>
      )}
    </AriaMenu>
  );
}
