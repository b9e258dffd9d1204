import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import { MenuList, type MenuListProps } from './Menu.tsx';
import styles from './Popover.module.css';
import anchorStyles from './ContextMenu.module.css';

type Props = MenuListProps & {
  /** What it is about, in the window; the menu stands below it. */
  readonly anchor: DOMRect;
  readonly onClose: () => void;
};

/** A menu at a place of the text instead of at a button; it has the keyboard until it is answered or sent away. */
export function ContextMenu({ label, anchor, entries, section, onClose }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={place} aria-hidden className={anchorStyles.anchor}
        style={{ insetBlockStart: anchor.top, insetInlineStart: anchor.left, inlineSize: anchor.width, blockSize: anchor.height }}
      />
      <Popover aria-label={label} triggerRef={place} isOpen onOpenChange={(isOpen) => { if (!isOpen) onClose(); }} className={styles.popover} placement="bottom start" offset={4}>
        <MenuList label={label} entries={entries} section={section} autoFocus="first" onClose={onClose} />
      </Popover>
    </>
  );
}
