import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNodeByKey, $getSelection, $isElementNode, $isParagraphNode, $isRangeSelection, $isRootNode, $onUpdate, COMMAND_PRIORITY_CRITICAL, HISTORY_PUSH_TAG,
  mergeRegister, PASTE_COMMAND, type NodeKey,
} from 'lexical';
import { useEffect } from 'react';
import { embedOf } from '../../../shared/embed/embed.ts';
import { announce } from '../../ui/announce.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { $selectBlock } from '../body/body-editor-of.ts';
import { isInCard, transferOf } from '../clipboard/paste-event.ts';
import { watchPasteKeys } from '../clipboard/paste-keys.ts';
import { $createBlock } from '../document/block.ts';
import { pastedEmbed } from './typed-embed.ts';

const NO_HOSTS: readonly string[] = [];

/** The address of a post that is pasted alone into an empty paragraph becomes that post; a step of its own, so one undo leaves the address. */
export function PastedEmbed() {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const hosts = useBody().houseStyle?.embedHosts ?? NO_HOSTS;
  useEffect(() => {
    const keys = watchPasteKeys(editor);
    return mergeRegister(
      editor.registerCommand(PASTE_COMMAND, (event) => {
        const text = transferOf(event)?.getData('text/plain').trim() ?? '';
        const block = keys.wantsWords() || isInCard(event) ? null : pastedEmbed(text, hosts);
        const key = block && $emptyParagraph();
        if (!block || key === null) return false;
        $onUpdate(() => {
          let isMade = false;
          editor.update(() => {
            const paragraph = $getNodeByKey(key);
            // What was pasted is another form of it, or it went elsewhere.
            if (!$isElementNode(paragraph) || paragraph.getTextContent().trim() !== text) return;
            const card = $createBlock(block);
            paragraph.replace(card);
            $selectBlock(card);
            isMade = true;
          }, { discrete: true, tag: HISTORY_PUSH_TAG });
          if (isMade) announce(translate('editor.embed.pasted', { name: embedOf(block.url, hosts)?.name ?? '' }));
        });
        return false;
      }, COMMAND_PRIORITY_CRITICAL),
      keys.stop,
    );
  }, [editor, hosts, translate]);
  return null;
}

/** The paragraph of the body that the caret is in, where there is nothing else in it. */
function $emptyParagraph(): NodeKey | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  return $isParagraphNode(node) && node.isEmpty() && $isRootNode(node.getParent()) ? node.getKey() : null;
}
