import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './Floating.module.css';

type Props = {
  readonly label: string;
  /** What it stands below, within the paper; asked again after every edit. */
  readonly anchor: () => DOMRect | null;
  readonly children: ReactNode;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
};

/** A small bar below the words that it is about; it moves with them. */
export function Floating({ label, anchor, children, onKeyDown }: Props) {
  const [editor] = useLexicalComposerContext();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = (): void => {
      const rect = anchor();
      const element = bar.current;
      const paper = element?.offsetParent?.getBoundingClientRect();
      if (!rect || !element || !paper) return;
      element.style.insetBlockStart = `${rect.bottom - paper.top + 6}px`;
      element.style.insetInlineStart = `${Math.max(0, Math.min(rect.left - paper.left, paper.width - element.offsetWidth))}px`;
    };
    place();
    return editor.registerUpdateListener(place);
  }, [editor, anchor]);
  return <div ref={bar} role="group" aria-label={label} className={styles.bar} onKeyDown={onKeyDown}>{children}</div>;
}
