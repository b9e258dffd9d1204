import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './Floating.module.css';
import { usePlacedBelow } from './use-placed-below.ts';

type Props = {
  readonly label: string;
  /** What it stands below, within the paper; asked again after every edit. */
  readonly anchor: () => DOMRect | null;
  readonly children: ReactNode;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
};

/** A small bar below the words that it is about; it moves with them. */
export function Floating({ label, anchor, children, onKeyDown }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  usePlacedBelow(bar, anchor);
  return <div ref={bar} role="group" aria-label={label} className={styles.bar} onKeyDown={onKeyDown}>{children}</div>;
}
