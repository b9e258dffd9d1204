import { $createLinkNode, $isLinkNode } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $findMatchingParent, $getNodeByKey, $getSelection, $isRangeSelection, $isTextNode, $onUpdate, BEFORE_INPUT_COMMAND, COMMAND_PRIORITY_HIGH,
  HISTORY_PUSH_TAG, INSERT_LINE_BREAK_COMMAND, INSERT_PARAGRAPH_COMMAND, mergeRegister, type NodeKey,
} from 'lexical';
import { useEffect } from 'react';
import { addressBefore, type AddressBefore } from '../../../shared/typing/address-before.ts';

type TypedAddress = AddressBefore & { readonly key: NodeKey; readonly words: string };

/** An address becomes a link at the space or line end behind it; that is a step of its own, so one undo leaves it as typed. */
export function AutoLink() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const $linkAfterwards = (): boolean => {
      const address = $typedAddress();
      if (address) $onUpdate(() => editor.update(() => $link(address), { discrete: true, tag: HISTORY_PUSH_TAG }));
      return address !== null;
    };
    const $observe = (): boolean => {
      $linkAfterwards();
      return false;
    };
    return mergeRegister(
      editor.registerCommand(BEFORE_INPUT_COMMAND, (event) => {
        if (event.inputType !== 'insertText' || event.data !== ' ' || event.isComposing || editor.isComposing()) return false;
        if (!$linkAfterwards()) return false;
        event.preventDefault();
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertText(event.data);
        return true;
      }, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $observe, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(INSERT_LINE_BREAK_COMMAND, $observe, COMMAND_PRIORITY_HIGH),
    );
  }, [editor]);
  return null;
}

/** Before the caret, where it is not in a link already and not code. */
function $typedAddress(): TypedAddress | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || node.hasFormat('code') || $findMatchingParent(node, $isLinkNode)) return null;
  const words = node.getTextContent().slice(0, selection.anchor.offset);
  const address = addressBefore(words);
  return address && { ...address, key: node.getKey(), words: words.slice(address.from, address.to) };
}

/** Nothing is linked where the words are others by now. */
function $link({ key, from, to, url, words }: TypedAddress): void {
  const node = $getNodeByKey(key);
  if (!$isTextNode(node) || node.getTextContent().slice(from, to) !== words) return;
  const parts = node.splitText(from, to);
  const address = parts.find((part) => part.getTextContent() === words);
  if (!address) return;
  const link = $createLinkNode(url);
  address.insertBefore(link);
  link.append(address);
}
