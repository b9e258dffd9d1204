import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import type { Block } from '../../../shared/article/block.ts';
import { blockAround } from '../highlight/block-around.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { misspellingAtCaret, misspellingAtPoint, type ShownMisspelling } from './find-misspelling.ts';
import type { Misspelling } from './misspellings.ts';

/** Of a mouse; the keyboard's context menu has none of its own. */
const RIGHT_BUTTON = 2;

/** Asks about the misspelling under a right click, or at the caret where the keyboard asks; any other place keeps the browser's own menu. */
export function useContextMenu(session: ArticleSession, misspellingsOf: ((block: Block) => readonly Misspelling[]) | null, ask: (shown: ShownMisspelling) => void): void {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    if (misspellingsOf === null) return undefined;
    const onContextMenu = (event: MouseEvent): void => {
      const blockId = event.target instanceof Node ? blockAround(editor, event.target) : null;
      const shown = event.button === RIGHT_BUTTON
        ? blockId !== null && misspellingAtPoint(session, blockId, { x: event.clientX, y: event.clientY }, misspellingsOf)
        : misspellingAtCaret(session, editor, misspellingsOf);
      if (!shown) return;
      event.preventDefault();
      ask(shown);
    };
    // Notes are written in a form that stands elsewhere on the page.
    document.addEventListener('contextmenu', onContextMenu);
    return () => document.removeEventListener('contextmenu', onContextMenu);
  }, [editor, session, misspellingsOf, ask]);
}
