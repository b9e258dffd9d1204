import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import { headingOf, type Heading } from '../../../shared/article/outline.ts';

/** The headings of a body in reading order, kept by its changes: an edit of any other block costs nothing. */
export class PresentOutline {
  #headings: readonly Heading[];
  #ids: ReadonlySet<string>;

  constructor(blocks: readonly Block[]) {
    this.#headings = headingsIn(blocks);
    this.#ids = idsOf(this.#headings);
  }

  get headings(): readonly Heading[] {
    return this.#headings;
  }

  /** @param blocks the body after the changes; only asked where headings came, went or stand in another order */
  apply(changes: readonly BodyChange[], blocks: () => readonly Block[]): void {
    let isSameOrder = true;
    const put = new Map<string, Heading>();
    for (const change of changes) {
      const wasHeading = this.#ids.has('block' in change ? change.block.id : change.id);
      const heading = 'block' in change ? headingOf(change.block) : null;
      if (change.kind === 'put' && heading && wasHeading) put.set(heading.id, heading);
      else if (wasHeading || heading) isSameOrder = false;
    }
    if (!isSameOrder) {
      this.#headings = headingsIn(blocks());
      this.#ids = idsOf(this.#headings);
    } else if (put.size > 0) this.#headings = this.#headings.map((heading) => put.get(heading.id) ?? heading);
  }
}

const headingsIn = (blocks: readonly Block[]): Heading[] => blocks.flatMap((block) => headingOf(block) ?? []);
const idsOf = (headings: readonly Heading[]): Set<string> => new Set(headings.map(({ id }) => id));
