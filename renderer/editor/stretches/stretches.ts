import { childAround } from '../child-around.ts';
import { cutStretches, STRETCH } from './cut-stretches.ts';

/** Blocks that keep no room above themselves: a room at the beginning of a stretch would be added to the one before and not be joined with it. */
const ROOMLESS = new Set(['P', 'UL', 'OL']);
const mayBegin = (node: Node): boolean => node instanceof Element && ROOMLESS.has(node.tagName);

type Row = { readonly slot: HTMLSlotElement; nodes: readonly Node[]; isFar: boolean | null };

/**
 * Lays the blocks of a body out in stretches, so that the browser leaves out those far from the screen (`content-visibility`) without having to
 * look after each block by itself at every frame. The blocks stay children of the body, as the editor and everybody else wants them:
 * the stretches are slots of a shadow tree, by the hand of this class alone, dressed as its parts: `stretch`, and `far` where it may be left out.
 */
export class Stretches {
  readonly #body: HTMLElement;
  /** In their order on the page. */
  readonly #rows: Row[];
  readonly #rowOf = new WeakMap<Node, Row>();

  constructor(body: HTMLElement) {
    this.#body = body;
    const shadow = body.shadowRoot ?? body.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    const first = newRow();
    this.#rows = [first];
    shadow.replaceChildren(first.slot);
    this.#fill(first, [...body.childNodes]);
    this.#regroup(0, 1);
  }

  /** Shows a node of the body that has just come there, or gone to another place, among its neighbours. */
  place(node: Node): void {
    const { previousSibling } = node;
    const row = (previousSibling && this.#rowOf.get(previousSibling)) ?? this.#rows[0];
    if (!row) return;
    const nodes = this.#present(row).filter((other) => other !== node);
    nodes.splice(previousSibling ? nodes.indexOf(previousSibling) + 1 : 0, 0, node);
    this.#fill(row, nodes);
  }

  /** After changes of the body: everything that it has is shown, and no stretch stays empty, long or begins with what may not. */
  follow(records: readonly MutationRecord[]): void {
    const touched = new Set<Row | undefined>();
    for (const node of records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes])) {
      if (node.parentNode === this.#body && !this.#rowOf.get(node)?.nodes.includes(node)) this.place(node);
      touched.add(this.#rowOf.get(node));
    }
    for (const row of touched) {
      const at = row ? this.#rows.indexOf(row) : -1;
      if (!row || at < 0) continue;
      const nodes = this.#present(row);
      const [first] = nodes;
      if (at > 0 && !(first && mayBegin(first))) this.#regroup(at - 1, at + 1);
      // A short opening would leave no room beside the dateline for what comes after it.
      else this.#regroup(at, at === 0 && nodes.length < STRETCH / 4 ? 2 : at + 1);
    }
  }

  /** Makes of neighbouring stretches as many as their blocks want. */
  #regroup(from: number, to: number): void {
    const rows = this.#rows.slice(from, to);
    const nodes = rows.flatMap((row) => this.#present(row));
    const held = this.#held();
    const pieces = cutStretches(nodes, mayBegin);
    // What comes into a new stretch is away for a moment, and a caret would be lost with it.
    const kept = rows.find((row) => held && row === this.#rowOf.get(held)) ?? rows[0] ?? newRow();
    const keptAt = Math.max(0, pieces.findIndex((piece) => held && piece.includes(held)));
    const made = pieces.map((_, at) => (at === keptAt ? kept : newRow()));
    kept.slot.before(...made.slice(0, keptAt).map(({ slot }) => slot));
    kept.slot.after(...made.slice(keptAt + 1).map(({ slot }) => slot));
    for (const [at, row] of made.entries()) this.#fill(row, pieces[at] ?? []);
    for (const row of rows) if (row !== kept) row.slot.remove();
    this.#rows.splice(from, rows.length, ...made);
    this.hold();
  }

  /**
   * Leaves in what a caret may go to or come from, as the browser finds no place for it in what is left out: the first stretch and the last, to
   * which keys lead from anywhere, and those where the selection begins and ends, with the ones beside them.
   */
  hold(): void {
    const { anchorNode = null, focusNode = null } = getSelection() ?? {};
    const ends = [anchorNode, focusNode].map((node) => this.#rowAround(node)).filter((at) => at >= 0);
    const isHeld = (at: number): boolean => at === 0 || at === this.#rows.length - 1 || ends.some((end) => Math.abs(at - end) <= 1);
    for (const [at, row] of this.#rows.entries()) {
      const isFar = !isHeld(at);
      // At every letter: the page is not asked for what is known.
      if (row.isFar === isFar) continue;
      row.isFar = isFar;
      row.slot.part.value = isFar ? 'stretch far' : 'stretch';
    }
  }

  #rowAround(node: Node | null): number {
    const block = childAround(this.#body, node);
    const row = block && this.#rowOf.get(block);
    return row ? this.#rows.indexOf(row) : -1;
  }

  #fill(row: Row, nodes: readonly Node[]): void {
    row.nodes = nodes;
    for (const node of nodes) this.#rowOf.set(node, row);
    row.slot.assign(...nodes.filter((node) => node instanceof Element || node instanceof Text));
    // How high it is taken to be until it has been seen.
    row.slot.style.setProperty('--blocks', String(nodes.length));
  }

  /** Without what has gone out of the body or into another stretch since. */
  #present(row: Row): Node[] {
    return row.nodes.filter((node) => node.parentNode === this.#body && this.#rowOf.get(node) === row);
  }

  /** The block that has the caret or the keyboard. */
  #held(): Element | null {
    const { activeElement } = document;
    return childAround(this.#body, activeElement === this.#body ? getSelection()?.focusNode ?? null : activeElement);
  }
}

function newRow(): Row {
  return { slot: document.createElement('slot'), nodes: [], isFar: null };
}
