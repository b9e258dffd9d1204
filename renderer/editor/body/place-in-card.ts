import { $getRoot, getNearestEditorFromDOMNode, type LexicalEditor } from 'lexical';
import { flushSync } from 'react-dom';
import { $readCaret, $restoreCaret, type Caret } from '../document/caret.ts';
import { isTextField } from '../highlight/part-element.ts';
import { $getBlockId } from '../nodes/block-id.ts';

/** Where the keyboard is in a card, in terms that outlive the editor: the field by its number among the card's, and what it says. */
export type PlaceInCard = {
  readonly field: number;
  readonly words: string;
  /** In a text field, UTF-16 code units of its value. */
  readonly selected: readonly [number, number] | null;
  /** In a box or a cell, which are editors of their own. */
  readonly caret: Caret | null;
};

const FIELDS = 'input:not([hidden]), textarea, [data-row], [data-box]';

/** @returns null where a button has the keyboard, or the card as a whole */
export function placeInCard(card: Element): PlaceInCard | null {
  const fields = fieldsOf(card);
  const index = fields.findIndex((one) => one.contains(document.activeElement));
  const field = fields[index];
  if (!field) return null;
  const { selectionStart, selectionEnd } = isTextField(field) ? field : { selectionStart: null, selectionEnd: null };
  return {
    field: index, words: wordsOf(field),
    selected: selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd],
    caret: editorIn(field)?.read($readCaret) ?? null,
  };
}

/** Gives the keyboard back to that place, unless it says something else by now: words must not go where they were not meant. */
export function enterPlace(card: Element, { field: index, words, selected, caret }: PlaceInCard): void {
  const field = fieldsOf(card)[index];
  if (!field || wordsOf(field) !== words) return;
  // A cell is an editor once it has the keyboard, and no letter is to come before the caret.
  flushSync(() => { field.focus({ preventScroll: true }); });
  if (isTextField(field)) {
    if (selected) field.setSelectionRange(...selected);
    return;
  }
  if (caret) editorIn(field)?.update(() => $restoreNested(caret), { discrete: true });
}

/** The one paragraph of a cell has no id that lasts. */
function $restoreNested(caret: Caret): void {
  const root = $getRoot();
  const [only] = root.getChildren();
  $restoreCaret(only && root.getChildrenSize() === 1 ? { ...caret, blockId: $getBlockId(only) } : caret);
}

const fieldsOf = (card: Element): HTMLElement[] => [...card.querySelectorAll<HTMLElement>(FIELDS)];

const wordsOf = (field: HTMLElement): string => (isTextField(field) ? field.value : field.textContent);

/** The editor within a field that has the keyboard. */
function editorIn(field: HTMLElement): LexicalEditor | null {
  const editor = getNearestEditorFromDOMNode(document.activeElement);
  return editor !== null && field.contains(editor.getRootElement()) ? editor : null;
}
