import type { Desk } from '../../electron/desk/desk.ts';
import type { BodyChange } from '../../shared/article/change.ts';
import { contract, type CallInput, type CallOutput } from '../../shared/contract/contract.ts';

const WORDS_A_PARAGRAPH = 20;

/**
 * Saves numbered words without a pause, one a save, twenty a paragraph: the text after every save is known beforehand,
 * and so is the number of the save from the text.
 */
export class WordStream {
  readonly #desk: Desk;
  readonly #articleId: string;
  #sent = 0;
  #acknowledged = 0;
  #isStopped = false;

  constructor(desk: Desk, articleId: string) {
    this.#desk = desk;
    this.#articleId = articleId;
  }

  static textOf(saves: number): string {
    return Array.from({ length: Math.ceil(saves / WORDS_A_PARAGRAPH) }, (_, index) => WordStream.#paragraph(index, saves)).join('\n');
  }

  static savesIn(text: string): number {
    return text.split(/\s+/).filter((word) => word !== '').length;
  }

  get acknowledged(): number {
    return this.#acknowledged;
  }

  get sent(): number {
    return this.#sent;
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Ends when it was stopped. @throws Error where a save is refused */
  async write(): Promise<void> {
    let base = await this.#empty();
    while (!this.#isStopped) {
      this.#sent += 1;
      base = (await this.#ask('drafts.save', { articleId: this.#articleId, base, changes: [this.#change(this.#sent)] })).sequence;
      this.#acknowledged = this.#sent;
    }
  }

  /** Takes the paragraph away that a new article begins with. @returns the sequence to save on */
  async #empty(): Promise<number> {
    const { article, sequence } = await this.#ask('articles.get', { id: this.#articleId });
    const changes = article.body.map(({ id }) => ({ kind: 'remove' as const, id }));
    return (await this.#ask('drafts.save', { articleId: this.#articleId, base: sequence, changes })).sequence;
  }

  async #ask<N extends 'articles.get' | 'drafts.save'>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
    const reply = await this.#desk.call(name, input, { window: null });
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
    return contract[name].output.parse(reply.value) as CallOutput<N>;
  }

  #change(save: number): BodyChange {
    const index = Math.ceil(save / WORDS_A_PARAGRAPH) - 1;
    const block = { type: 'paragraph' as const, id: `p${index}`, children: [{ type: 'text' as const, text: WordStream.#paragraph(index, save) }] };
    return (save - 1) % WORDS_A_PARAGRAPH === 0 ? { kind: 'insert', block, after: index === 0 ? null : `p${index - 1}` } : { kind: 'put', block };
  }

  static #paragraph(index: number, saves: number): string {
    const first = index * WORDS_A_PARAGRAPH;
    const words = Math.min(WORDS_A_PARAGRAPH, saves - first);
    return Array.from({ length: words }, (_, word) => `kata${first + word + 1}`).join(' ');
  }
}
