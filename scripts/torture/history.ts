/** What the article said after one key, and when the key was sent and the page had dealt with it. */
type State = { readonly text: string; readonly sentAt: number; handledAt: number | null };

/**
 * What became of the text after a kill; `lostMs` is the age that the oldest lost key had at the kill, 0 where none was
 * lost, and `handlingMs` is how long the page took to deal with that key.
 */
export type Judgement = { readonly fault: string | null; readonly lostMs: number; readonly handlingMs: number; readonly words: { readonly typed: number; readonly acknowledged: number; readonly lost: number } };

/** Every state that the article went through, from the one that it was opened in. */
export class History {
  readonly #states: State[];

  constructor(text: string) {
    this.#states = [{ text, sentAt: Number.NEGATIVE_INFINITY, handledAt: Number.NEGATIVE_INFINITY }];
  }

  get text(): string {
    return this.#states.at(-1)?.text ?? '';
  }

  /** @returns what to call when the page has dealt with the key. */
  add(text: string, sentAt: number): () => void {
    const state: State = { text, sentAt, handledAt: null };
    this.#states.push(state);
    return () => { state.handledAt = performance.now(); };
  }

  /**
   * @param acknowledged what the page had been told was written
   * @param kept what the library holds after the kill
   */
  judge(acknowledged: string, kept: string, killedAt: number): Judgement {
    const first = this.#states[0]?.text ?? '';
    const known = this.#states.findIndex(({ text }) => text === acknowledged);
    const found = this.#states.findLastIndex(({ text }) => text === kept);
    // A key that the page had not dealt with at the kill was pressed at a window that was gone.
    const typed = this.#states.findLast(({ handledAt }) => handledAt !== null)?.text ?? first;
    const firstLost = found < 0 ? undefined : this.#states.slice(found + 1).find(({ handledAt }) => handledAt !== null);
    const lostMs = firstLost ? killedAt - firstLost.sentAt : 0;
    return {
      fault: this.#fault(known, found, acknowledged, kept), lostMs, handlingMs: firstLost?.handledAt ? firstLost.handledAt - firstLost.sentAt : 0,
      words: { typed: wordsIn(typed) - wordsIn(first), acknowledged: wordsIn(acknowledged) - wordsIn(first), lost: Math.max(0, wordsIn(typed) - wordsIn(kept)) },
    };
  }

  #fault(known: number, found: number, acknowledged: string, kept: string): string | null {
    if (known < 0) return `what was acknowledged was never on screen: …${JSON.stringify(acknowledged.slice(-80))}`;
    if (found < 0) return `the library holds what was never on screen: …${JSON.stringify(kept.slice(-80))}`;
    if (found < known) return `acknowledged and lost: …${JSON.stringify(acknowledged.slice(-80))} became …${JSON.stringify(kept.slice(-80))}`;
    return null;
  }
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
