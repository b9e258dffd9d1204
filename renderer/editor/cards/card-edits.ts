import { $getNodeByKey, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, type LexicalEditor, type NodeKey } from 'lexical';
import { OwnUpdates } from '../document/own-updates.ts';
import { $isCardNode, type CardBlock } from '../nodes/card-node.ts';

/** For a change that belongs to the one before it, whatever that was. */
export const SAME_STEP = Symbol('same step');

/** Changes to one card's block. Typing in one field is one step of undo, as long as nothing else is changed; anything else is a step of its own. */
export class CardEdits {
  readonly #editor: LexicalEditor;
  readonly #nodeKey: NodeKey;
  readonly #own: OwnUpdates;
  #last: { readonly field: string | undefined; readonly block: CardBlock } | null = null;

  constructor(editor: LexicalEditor, nodeKey: NodeKey) {
    this.#editor = editor;
    this.#nodeKey = nodeKey;
    this.#own = new OwnUpdates(editor);
  }

  /** Ends a step where anything else is changed: what is typed afterwards would be taken back together with that. @returns what stops it */
  readonly follow = (): (() => void) => this.#own.onOthers(() => { this.#last = null; });

  /**
   * @param block the new one, or what makes it from the present one
   * @param field for typing: its name
   */
  readonly edit = (block: CardBlock | ((now: CardBlock) => CardBlock), field?: string | typeof SAME_STEP): void => {
    const before = this.#editor.read(() => { const node = $getNodeByKey(this.#nodeKey); return $isCardNode(node) ? node.getCard() : null; });
    // What was undone meanwhile, or changed by another, is no step to go on with.
    const last = this.#last?.block === before ? this.#last : null;
    const isSameStep = last !== null && field !== undefined && (field === SAME_STEP || field === last.field);
    if (!before) return;
    const next = typeof block === 'function' ? block(before) : block;
    this.#last = { field: field === SAME_STEP ? last?.field : field, block: next };
    // The keyboard is in the card, and stays there.
    this.#own.update(() => {
      const node = $getNodeByKey(this.#nodeKey);
      if ($isCardNode(node)) node.setCard(next);
    }, [isSameStep ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG]);
  };
}
