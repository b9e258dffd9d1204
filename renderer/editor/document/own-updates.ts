import type { EditorUpdateOptions, LexicalEditor } from 'lexical';

/** Tells the changes that one asks of an editor oneself from all others: whoever goes on with a step to undo may do so only until another comes between. */
export class OwnUpdates {
  readonly #editor: LexicalEditor;
  #isOwn = false;

  constructor(editor: LexicalEditor) {
    this.#editor = editor;
  }

  /** Changes the editor at once. */
  readonly update = (change: () => void, tag: EditorUpdateOptions['tag']): void => {
    this.#isOwn = true;
    this.#editor.update(change, { discrete: true, ...(tag === undefined ? {} : { tag }) });
    this.#isOwn = false;
  };

  /** Calls back after every change that is another's, undo and another window's words among them. @returns what stops it */
  readonly onOthers = (changed: () => void): (() => void) => this.#editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (!this.#isOwn && dirtyElements.size + dirtyLeaves.size > 0) changed();
  });
}
