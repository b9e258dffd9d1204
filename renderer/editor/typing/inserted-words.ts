import { $getSelection, $isRangeSelection, $onUpdate, $setSelection, BEFORE_INPUT_COMMAND, COMMAND_PRIORITY_LOW, defineExtension, type LexicalEditor } from 'lexical';

/**
 * Keeps the caret behind what an emoji panel or a dictation puts into an empty block. These have no key: the browser counts letters to where its
 * caret must be, and counts those of the block as it was before the editor had put the words there, so that the caret came into the next one.
 */
export const InsertedWordsExtension = defineExtension({
  name: 'redaksi/inserted-words',
  register: (editor) => editor.registerCommand(BEFORE_INPUT_COMMAND, (event) => {
    const selection = $getSelection();
    // A single letter has a key, and may be changed as it is typed.
    if (event.inputType !== 'insertText' || (event.data?.length ?? 0) < 2 || event.isComposing || editor.isComposing()) return false;
    if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== 'element') return false;
    event.preventDefault();
    selection.insertText(event.data ?? '');
    $onUpdate(() => keepCaret(editor));
    return true;
  }, COMMAND_PRIORITY_LOW),
});

/** Puts the caret back before anybody hears that it has moved, or does something at it. */
function keepCaret(editor: LexicalEditor): void {
  const caret = editor.getEditorState().read(() => $getSelection()?.clone() ?? null);
  const once = new AbortController();
  const back = (): void => {
    once.abort();
    editor.update(() => { $setSelection(caret?.clone() ?? null); }, { discrete: true });
  };
  for (const type of ['selectionchange', 'keydown', 'compositionstart', 'beforeinput']) addEventListener(type, back, { capture: true, signal: once.signal });
  // A press puts it elsewhere by itself.
  addEventListener('pointerdown', () => once.abort(), { capture: true, signal: once.signal });
}
