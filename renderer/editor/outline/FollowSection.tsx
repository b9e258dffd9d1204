import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $isHeadingNode } from '@lexical/rich-text';
import type { LexicalNode } from 'lexical';
import { useEffect } from 'react';
import { $selectedBlock } from '../body/body-editor-of.ts';
import { isOtherOrder } from '../document/is-other-order.ts';
import { $getBlockId } from '../nodes/block-id.ts';
import type { LiveValue } from '../session/live-value.ts';

/** From the caret's coming into another block until its section is looked for, on its way up. */
const REST_MS = 120;

/** Tells the section that the caret is in: the id of its heading, null before the first one. */
export function FollowSection({ section }: { readonly section: LiveValue<string | null> }) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let block: string | undefined;
    const look = (): void => {
      timer = undefined;
      section.set(editor.getEditorState().read($headingAbove, { editor }));
    };
    const stop = editor.registerUpdateListener((update) => {
      const now = update.editorState.read(() => $selectedBlock()?.getKey(), { editor });
      if (now === block && !isOtherOrder(update)) return;
      block = now;
      timer ??= setTimeout(look, REST_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [editor, section]);
  return null;
}

function $headingAbove(): string | null {
  let node: LexicalNode | null = $selectedBlock();
  while (node && !$isHeadingNode(node)) node = node.getPreviousSibling();
  return node ? $getBlockId(node) : null;
}
