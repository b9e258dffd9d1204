import type { ShownBlock } from './blocks-on-screen.ts';
import type { PaintedSpan } from './layer.ts';
import { liveRange } from './range-in.ts';
import { spanPlaces } from './span-range.ts';

type Painted = { readonly changes: number; readonly spans: readonly PaintedSpan[]; readonly ranges: readonly Range[] };

/**
 * The ranges of a highlight, block by block: a block that shows what it showed before, with the same words to be painted, keeps its own, so
 * that a key costs the block that it is typed in and not all that is on screen.
 */
export class PaintedBlocks {
  readonly #highlight: Highlight;
  #painted = new Map<Element, Painted>();

  constructor(highlight: Highlight) {
    this.#highlight = highlight;
  }

  /** Paints these blocks and no others. @param spansOf null for a block that keeps what is painted in it, which follows the edits by itself */
  paint(shown: readonly ShownBlock[], spansOf: (blockId: string, element: Element) => readonly PaintedSpan[] | null): void {
    const before = this.#painted;
    this.#painted = new Map();
    for (const { id, element, changes } of shown) {
      const spans = spansOf(id, element);
      const kept = before.get(element);
      before.delete(element);
      if (spans === null) {
        if (kept) this.#painted.set(element, kept);
        continue;
      }
      if (kept && kept.changes === changes && isSame(kept.spans, spans) && !hasNotes(element)) {
        this.#painted.set(element, kept);
        continue;
      }
      this.#painted.set(element, { changes, spans, ranges: this.#repaint(kept?.ranges ?? [], spanPlaces(element, spans).filter((place) => place !== null)) });
    }
    for (const gone of before.values()) this.#wipe(gone);
  }

  clear(): void {
    for (const painted of this.#painted.values()) this.#wipe(painted);
    this.#painted.clear();
  }

  /** Ranges follow the edits of the page: those before and behind what was typed say already what they must, and painting them anew would cost the browser more than all the rest. */
  #repaint(before: readonly Range[], wanted: readonly StaticRange[]): readonly Range[] {
    const shorter = Math.min(before.length, wanted.length);
    let [head, tail] = [0, 0];
    while (head < shorter && isSameRange(before[head], wanted[head])) head += 1;
    while (tail < shorter - head && isSameRange(before.at(-1 - tail), wanted.at(-1 - tail))) tail += 1;
    const came = wanted.slice(head, wanted.length - tail).map(liveRange);
    for (const range of before.slice(head, before.length - tail)) this.#highlight.delete(range);
    for (const range of came) this.#highlight.add(range);
    return [...before.slice(0, head), ...came, ...before.slice(before.length - tail)];
  }

  #wipe({ ranges }: Painted): void {
    for (const range of ranges) this.#highlight.delete(range);
  }
}

/** A note's words stand below the body, where nobody tells when they change. */
const hasNotes = (block: Element): boolean => block.querySelector('[data-note]') !== null;

function isSame(one: readonly PaintedSpan[], other: readonly PaintedSpan[]): boolean {
  return one === other || (one.length === other.length
    && one.every(({ part, from, to }, at) => other[at]?.part === part && other[at].from === from && other[at].to === to));
}

const isSameRange = (one: Range | undefined, other: StaticRange | undefined): boolean => one?.startContainer === other?.startContainer && one?.startOffset === other?.startOffset
  && one?.endContainer === other?.endContainer && one?.endOffset === other?.endOffset;
