import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNearestNodeFromDOMNode } from 'lexical';
import { useEffect } from 'react';
import type { Block } from '../../../shared/article/block.ts';
import { $getBlockId } from '../nodes/block-id.ts';
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
      const root = editor.getRootElement();
      if (!root || !(event.target instanceof Node)) return;
      const target = event.target;
      const blockId = (): string => editor.read(() => {
        const block = $getNearestNodeFromDOMNode(target)?.getTopLevelElement();
        return block ? $getBlockId(block) : '';
      });
      const shown = event.button === RIGHT_BUTTON
        ? misspellingAtPoint(session, blockId(), { x: event.clientX, y: event.clientY }, misspellingsOf)
        : misspellingAtCaret(session, root, misspellingsOf);
      if (!shown) return;
      event.preventDefault();
      ask(shown);
    };
    return editor.registerRootListener((root, before) => {
      before?.removeEventListener('contextmenu', onContextMenu);
      root?.addEventListener('contextmenu', onContextMenu);
    });
  }, [editor, session, misspellingsOf, ask]);
}
