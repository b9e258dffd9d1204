import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { DraggableBlockPlugin_EXPERIMENTAL } from '@lexical/react/LexicalDraggableBlockPlugin';
import { GripVertical } from 'lucide-react';
import { $getNearestNodeFromDOMNode } from 'lexical';
import { useCallback, useRef, useState } from 'react';
import { useTranslate } from '../../ui/use-translate.ts';
import styles from './BlockHandle.module.css';
import { OPEN_BLOCK_MENU_COMMAND } from './open-block-menu-command.ts';

const isHandle = (element: HTMLElement): boolean => element.closest(`.${styles.handle}`) !== null;

/** A grip beside the block below the pointer: dragged, the block goes elsewhere; pressed, its menu opens. For the pointer alone, as both have keys. */
export function BlockHandle() {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const [paper, setPaper] = useState<HTMLElement | null>(null);
  const handle = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const block = useRef<HTMLElement | null>(null);
  const keepBlock = useCallback((element: HTMLElement | null) => { block.current = element; }, []);
  const openMenu = (): void => {
    const element = block.current;
    const key = element && editor.read(() => $getNearestNodeFromDOMNode(element)?.getTopLevelElement()?.getKey());
    if (key && handle.current) editor.dispatchCommand(OPEN_BLOCK_MENU_COMMAND, { key, anchor: handle.current.getBoundingClientRect() });
  };
  return (
    <>
      <div ref={(element) => setPaper(element?.parentElement ?? null)} hidden />
      {paper && (
        <DraggableBlockPlugin_EXPERIMENTAL
          anchorElem={paper} menuRef={handle} targetLineRef={line} isOnMenu={isHandle} onElementChanged={keepBlock}
          menuComponent={(
            <div ref={handle} role="button" aria-haspopup="menu" aria-label={translate('editor.block.handle')} title={translate('editor.block.handle')} tabIndex={-1} className={styles.handle} onClick={openMenu}>
              <GripVertical aria-hidden className={styles.grip} />
            </div>
          )}
          targetLineComponent={<div ref={line} aria-hidden className={styles.line} />}
        />
      )}
    </>
  );
}
