import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import { isEnglish } from '../../../shared/readability/readability.ts';
import { addMeasures, measureBlock, NO_TEXT, type TextMeasure } from '../../../shared/readability/text-measure.ts';

/**
 * What readability is computed from, kept by the changes of a body. A changed block is only noted, and measured once
 * somebody asks: who does not look at the figure pays nothing for it.
 */
export class PresentReadability {
  /** BCP 47, the article's. */
  readonly language: string;
  readonly #isEnglish: boolean;
  readonly #measures = new Map<string, TextMeasure>();
  readonly #pending = new Map<string, Block>();
  #total = NO_TEXT;

  constructor(blocks: readonly Block[], language: string) {
    this.language = language;
    this.#isEnglish = isEnglish(language);
    for (const block of blocks) this.#pending.set(block.id, block);
  }

  apply(change: BodyChange): void {
    if (change.kind === 'remove') {
      this.#pending.delete(change.id);
      this.#forget(change.id);
    } else if (change.kind !== 'move') this.#pending.set(change.block.id, change.block);
  }

  /** Measures what is noted, until `isOver`. @returns the whole body's measure, or null where something is left to do. */
  measure(isOver: () => boolean): TextMeasure | null {
    for (const [id, block] of this.#pending) {
      if (isOver()) return null;
      this.#pending.delete(id);
      this.#forget(id);
      const measure = measureBlock(block, this.#isEnglish);
      this.#measures.set(id, measure);
      this.#total = addMeasures(this.#total, measure);
    }
    return this.#total;
  }

  #forget(id: string): void {
    const before = this.#measures.get(id);
    if (!before) return;
    this.#measures.delete(id);
    this.#total = addMeasures(this.#total, before, -1);
  }
}
