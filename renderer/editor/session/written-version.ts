import type { Article } from '../../../shared/article/article.ts';
import type { Fields } from '../../../shared/article/fields.ts';
import type { Block } from '../../../shared/article/block.ts';
import type { Ground } from './kept-edits.ts';
import type { Batch } from './pending-edits.ts';
import { PresentBody } from './present-body.ts';
import { isSameBody, isSameFields } from './same-version.ts';

/** What the desk holds as far as it has said so: tells our own save from another window's after a lost answer. */
export class WrittenVersion {
  #fields: Fields;
  #body: PresentBody;
  #sequence: number;
  /** The newest sequence that the desk has told of. */
  #heard: number;

  constructor(fields: Fields, body: readonly Block[], sequence: number) {
    this.#fields = fields;
    this.#body = new PresentBody(body);
    this.#sequence = sequence;
    this.#heard = sequence;
  }

  /** What the next save stands on. */
  get sequence(): number {
    return this.#sequence;
  }

  /** Whether the desk has told of a newer version than this one. */
  get isBehind(): boolean {
    return this.#heard > this.#sequence;
  }

  hear(sequence: number): void {
    this.#heard = Math.max(this.#heard, sequence);
  }

  /** What was heard was of another library. */
  forgetHeard(): void {
    this.#heard = 0;
  }

  /** The whole of it, as the desk has just written or told it. */
  put(fields: Fields, body: readonly Block[], sequence: number): void {
    this.#fields = fields;
    this.#body = new PresentBody(body);
    this.#sequence = sequence;
    this.hear(sequence);
  }

  /** The desk has written this batch behind it. */
  add(batch: Batch, sequence: number): void {
    for (const change of batch.changes) this.#body.apply(change);
    this.#fields = { ...this.#fields, ...batch.fields };
    this.#sequence = sequence;
  }

  hasBodyOf(article: Article): boolean {
    return isSameBody(article.body, this.#body.blocks());
  }

  is(article: Article): boolean {
    return isSameFields(article.fields, this.#fields) && this.hasBodyOf(article);
  }

  /** Whether an article is this one with the batch in it. */
  isWith(batch: Batch, article: Article): boolean {
    const body = new PresentBody(this.#body.blocks());
    for (const change of batch.changes) body.apply(change);
    return isSameFields(article.fields, { ...this.#fields, ...batch.fields }) && isSameBody(article.body, body.blocks());
  }

  ground(): Ground {
    return { sequence: this.#sequence, fields: this.#fields, body: this.#body.blocks() };
  }
}
