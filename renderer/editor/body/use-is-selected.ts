import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isDecoratorNode, $isRangeSelection, type LexicalEditor, type NodeKey } from 'lexical';
import { useCallback, useSyncExternalStore } from 'react';
import { LiveValue, type Live } from '../session/live-value.ts';

const NONE: ReadonlySet<NodeKey> = new Set();
const watches = new WeakMap<LexicalEditor, Live<ReadonlySet<NodeKey>>>();

/** Whether a card or a mark in the text is selected, alone or with the words around it. A letter costs the same however many there are. */
export function useIsSelected(key: NodeKey): boolean {
  const [editor] = useLexicalComposerContext();
  const { subscribe, get } = selectedIn(editor);
  return useSyncExternalStore(subscribe, useCallback(() => get().has(key), [get, key]));
}

/** One look at the selection for all that ask; it ends with the editor. */
function selectedIn(editor: LexicalEditor): Live<ReadonlySet<NodeKey>> {
  const present = watches.get(editor);
  if (present) return present;
  const selected = new LiveValue(editor.getEditorState().read($selectedKeys));
  editor.registerUpdateListener(({ editorState }) => selected.set(editorState.read($selectedKeys)));
  watches.set(editor, selected);
  return selected;
}

function $selectedKeys(): ReadonlySet<NodeKey> {
  const selection = $getSelection();
  if (selection === null || ($isRangeSelection(selection) && selection.isCollapsed())) return NONE;
  const keys = selection.getNodes().filter((node) => $isDecoratorNode(node) && node.isSelected()).map((node) => node.getKey());
  return keys.length === 0 ? NONE : new Set(keys);
}
