import { useRef, type ReactNode } from 'react';
import { Popover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import anchorStyles from './AnchoredPopover.module.css';
import styles from './Popover.module.css';

type Props = {
  readonly label: string;
  /** What it is about, in the window; it stands below that. */
  readonly anchor: DOMRect;
  readonly onClose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A popover at a place of the text instead of at a button; it has the keyboard until it is answered or sent away. */
export function AnchoredPopover({ label, anchor, onClose, className, children }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={place} aria-hidden className={anchorStyles.anchor}
        // A place of the window, whichever way the words around it run.
        style={{ top: anchor.top, left: anchor.left, width: anchor.width, height: anchor.height }}
      />
      <Popover aria-label={label} triggerRef={place} isOpen onOpenChange={(isOpen) => { if (!isOpen) onClose(); }} className={classNames(styles.popover, className)} placement="bottom start" offset={4}>
        {children}
      </Popover>
    </>
  );
}
