import { HISTORY_MERGE_TAG, type LexicalEditor } from 'lexical';
import type { Block } from '../../../shared/article/block.ts';

const lastPastes = new WeakMap<LexicalEditor, readonly Block[]>();

/** What was pasted last, for as long as nothing has been changed since: only then does undoing once take back the paste. */
export function lastPaste(editor: LexicalEditor): readonly Block[] | null {
  return lastPastes.get(editor) ?? null;
}

/** Call it when the paste is in. Its pictures, which come later, are a part of it. */
export function rememberPaste(editor: LexicalEditor, blocks: readonly Block[]): void {
  lastPastes.set(editor, blocks);
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    if (dirtyElements.size + dirtyLeaves.size === 0 || tags.has(HISTORY_MERGE_TAG)) return;
    if (lastPastes.get(editor) === blocks) lastPastes.delete(editor);
    stop();
  });
}
