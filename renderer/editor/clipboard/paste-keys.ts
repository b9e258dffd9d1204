import type { LexicalEditor } from 'lexical';

/**
 * Whether Shift is down together with the key that pastes: the words as they stand are meant. The browser then leaves all but
 * the plain text out of the paste and does not say so.
 * @returns what tells it, and what ends the watching
 */
export function watchPasteKeys(editor: LexicalEditor): { readonly wantsWords: () => boolean; readonly stop: () => void } {
  let wantsWords = false;
  const onKey = (event: KeyboardEvent): void => { wantsWords = event.type === 'keydown' && event.shiftKey && (event.code === 'KeyV' || event.key.toLowerCase() === 'v'); };
  const forget = (): void => { wantsWords = false; };
  const stop = editor.registerRootListener((root, before) => {
    for (const type of ['keydown', 'keyup'] as const) {
      before?.removeEventListener(type, onKey, true);
      root?.addEventListener(type, onKey, true);
    }
    before?.removeEventListener('blur', forget);
    root?.addEventListener('blur', forget);
  });
  return { wantsWords: () => wantsWords, stop };
}
