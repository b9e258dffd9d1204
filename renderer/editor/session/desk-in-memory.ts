import type { Article } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import { applyChanges, UnknownBlock, type BodyChange } from '../../../shared/article/change.ts';
import { contract, type CallInput, type CallName, type CallOutput } from '../../../shared/contract/contract.ts';
import { RedaksiError, type ErrorCode } from '../../../shared/contract/error.ts';
import type { DeskEvent } from '../../../shared/contract/event.ts';
import type { DeskClient } from '../../bridge/desk-client.ts';
import type { Batch } from './pending-edits.ts';

/** What the next call meets: a delay in milliseconds, and an error before or after it has been carried out. */
export type Trouble = { readonly delay: number; readonly before?: ErrorCode; readonly after?: ErrorCode };

const TRASH = { at: '2026-01-01T00:00:00.000Z', by: '', goesAt: '2026-01-31T00:00:00.000Z' };

/** A desk with one article, for tests: it does what the contract says, and fails when it is told to. */
export class DeskInMemory implements DeskClient {
  readonly window = 'this';
  article: Article;
  sequence = 1;
  isInTrash = false;
  trouble: () => Trouble = () => ({ delay: 0 });
  /** What the desk was asked to do, and the most that it was asked at once. */
  readonly calls: CallName[] = [];
  readonly replaced: Article[] = [];
  readonly saves: Batch[] = [];
  mostSavesAtOnce = 0;
  #savesNow = 0;
  #isGone = false;
  readonly #listeners = new Set<(event: DeskEvent) => void>();
  readonly #watchers = new Set<(isConnected: boolean) => void>();

  constructor(article: Article) {
    this.article = article;
  }

  subscribe(listener: (event: DeskEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  watchConnection(listener: (isConnected: boolean) => void): () => void {
    this.#watchers.add(listener);
    return () => { this.#watchers.delete(listener); };
  }

  connect(isConnected: boolean): void {
    for (const watcher of this.#watchers) watcher(isConnected);
  }

  /** As if another window had moved it to the trash, or taken it back. */
  moveFromElsewhere(isInTrash: boolean): void {
    this.isInTrash = isInTrash;
    this.sequence++;
    for (const listener of this.#listeners) listener({ type: 'article.changed', articleId: this.article.id, sequence: this.sequence, window: 'other' });
  }

  /** As if another window had saved. */
  writeFromElsewhere(article: Article): void {
    this.#write(article, 'other');
  }

  /** As if a backup had taken the library's place; without an article where it holds none. */
  replaceLibrary(held: Article | null, sequence: number): void {
    this.#isGone = held === null;
    this.article = held ?? this.article;
    this.sequence = sequence;
    for (const listener of this.#listeners) listener({ type: 'library.replaced' });
  }

  async call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
    this.calls.push(name);
    const trouble = this.trouble();
    if (name === 'drafts.save') this.mostSavesAtOnce = Math.max(this.mostSavesAtOnce, ++this.#savesNow);
    try {
      await new Promise((resolve) => setTimeout(resolve, trouble.delay));
      if (trouble.before) throw new RedaksiError(trouble.before, 'before');
      const answer = this.#answer(name, input);
      if (trouble.after) throw new RedaksiError(trouble.after, 'after');
      return answer as CallOutput<N>;
    } finally {
      if (name === 'drafts.save') this.#savesNow--;
    }
  }

  #answer(name: CallName, input: unknown): unknown {
    if (this.#isGone) throw new RedaksiError('notFound', 'There is no such article');
    switch (name) {
      case 'articles.get': return { article: structuredClone(this.article), sequence: this.sequence, trash: this.isInTrash ? TRASH : null };
      case 'articles.setStage': {
        const { stage } = contract[name].input.parse(input);
        this.#write({ ...this.article, fields: { ...this.article.fields, stage } }, this.window);
        return { sequence: this.sequence };
      }
      case 'drafts.save': {
        const { base, fields, changes } = contract[name].input.parse(structuredClone(input));
        if (this.isInTrash) throw new RedaksiError('inTrash', 'In the trash');
        if (base !== this.sequence) throw new RedaksiError('conflict', 'Another window saved', { sequence: this.sequence });
        this.saves.push({ fields, changes });
        this.#write({ ...this.article, fields: { ...this.article.fields, ...fields }, body: changed(this.article.body, changes) }, this.window);
        return { sequence: this.sequence, savedAt: this.article.modifiedAt };
      }
      case 'drafts.replace': {
        const { fields, body } = contract[name].input.parse(structuredClone(input));
        this.replaced.push(this.article);
        this.#write({ ...this.article, fields, body }, this.window);
        return { sequence: this.sequence, savedAt: this.article.modifiedAt };
      }
      default: throw new RedaksiError('unknownCall', name);
    }
  }

  #write(article: Article, window: string): void {
    this.article = { ...article, modifiedAt: new Date().toISOString() };
    this.sequence++;
    for (const listener of this.#listeners) listener({ type: 'article.changed', articleId: article.id, sequence: this.sequence, window });
  }
}

function changed(body: readonly Block[], changes: readonly BodyChange[]): Block[] {
  try {
    return applyChanges(body, changes);
  } catch (error) {
    if (!(error instanceof UnknownBlock)) throw error;
    throw new RedaksiError('invalidInput', error.message, { field: 'changes', reason: 'unknownBlock', blockId: error.blockId });
  }
}
