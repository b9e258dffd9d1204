import { DraggableBlockPlugin_EXPERIMENTAL } from '@lexical/react/LexicalDraggableBlockPlugin';
import { GripVertical } from 'lucide-react';
import { useRef, useState } from 'react';
import styles from './BlockHandle.module.css';

const isHandle = (element: HTMLElement): boolean => element.closest(`.${styles.handle}`) !== null;

/** A grip beside the block below the pointer, to drag it elsewhere. For the pointer alone: the keyboard moves blocks by its shortcuts. */
export function BlockHandle() {
  const [paper, setPaper] = useState<HTMLElement | null>(null);
  const handle = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={(element) => setPaper(element?.parentElement ?? null)} hidden />
      {paper && (
        <DraggableBlockPlugin_EXPERIMENTAL
          anchorElem={paper} menuRef={handle} targetLineRef={line} isOnMenu={isHandle}
          menuComponent={<div ref={handle} aria-hidden className={styles.handle}><GripVertical className={styles.grip} /></div>}
          targetLineComponent={<div ref={line} aria-hidden className={styles.line} />}
        />
      )}
    </>
  );
}
