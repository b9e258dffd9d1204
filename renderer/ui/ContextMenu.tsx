import { AnchoredPopover } from './AnchoredPopover.tsx';
import { MenuList, type MenuListProps } from './Menu.tsx';

type Props = MenuListProps & {
  /** What it is about, in the window; the menu stands below it. */
  readonly anchor: DOMRect;
  readonly onClose: () => void;
};

/** A menu at a place of the text instead of at a button. */
export function ContextMenu({ label, anchor, entries, section, onClose }: Props) {
  return (
    <AnchoredPopover label={label} anchor={anchor} onClose={onClose}>
      <MenuList label={label} entries={entries} section={section} autoFocus="first" onClose={onClose} />
    </AnchoredPopover>
  );
}
