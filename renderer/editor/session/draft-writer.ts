import { RedaksiError } from '../../../shared/contract/error.ts';
import type { Block } from '../../../shared/article/block.ts';
import type { Fields } from '../../../shared/article/fields.ts';
import type { InTrash } from '../../../shared/contract/trash.ts';
import type { DeskClient } from '../../bridge/desk-client.ts';
import type { LiveValue } from './live-value.ts';
import type { Batch } from './pending-edits.ts';
import type { WrittenVersion } from './written-version.ts';

/** Writes an article's draft into the library, and finds out what became of a save whose answer was lost. */
export class DraftWriter {
  readonly #client: DeskClient;
  readonly #articleId: string;
  readonly #written: WrittenVersion;
  readonly #trash: LiveValue<InTrash | null>;

  constructor(client: DeskClient, articleId: string, written: WrittenVersion, trash: LiveValue<InTrash | null>) {
    this.#client = client;
    this.#articleId = articleId;
    this.#written = written;
    this.#trash = trash;
  }

  /**
   * @param mayBeWritten whether the desk may have this batch already
   * @throws RedaksiError, `conflict` where the desk holds what this window has not seen
   */
  async save(batch: Batch, mayBeWritten: boolean): Promise<{ savedAt: string }> {
    try {
      const saved = await this.#client.call('drafts.save', {
        articleId: this.#articleId, base: this.#written.sequence, fields: batch.fields, changes: [...batch.changes],
      });
      this.#written.add(batch, saved.sequence);
      return saved;
    } catch (error) {
      if (!(error instanceof RedaksiError)) throw error;
      if (error.code === 'inTrash') this.#trash.set((await this.#client.call('articles.get', { id: this.#articleId })).trash);
      if (error.code !== 'conflict') throw error;
      if (mayBeWritten) {
        const savedAt = await this.#recognise(batch);
        if (savedAt !== null) return { savedAt };
      }
      if (!await this.#isUntouched()) throw error;
      return this.save(batch, false);
    }
  }

  /** Writes a whole version in the place of the desk's, which stays in the revisions. @throws RedaksiError */
  async replace(fields: Fields, body: Block[]): Promise<{ savedAt: string }> {
    const { sequence, savedAt } = await this.#client.call('drafts.replace', { articleId: this.#articleId, fields, body });
    this.#written.put(fields, body, sequence);
    return { savedAt };
  }

  /** Whether the desk still holds what this window last wrote, though its sequence went on: the article was in the trash and is back. */
  async #isUntouched(): Promise<boolean> {
    const { article, sequence, trash } = await this.#client.call('articles.get', { id: this.#articleId });
    this.#trash.set(trash);
    if (sequence <= this.#written.sequence || !this.#written.is(article)) return false;
    this.#written.put(article.fields, article.body, sequence);
    return true;
  }

  /** Whether the desk holds exactly what we sent, so that only its answer was lost. @returns its time, or null. */
  async #recognise(batch: Batch): Promise<string | null> {
    const { article, sequence } = await this.#client.call('articles.get', { id: this.#articleId });
    if (!this.#written.isWith(batch, article)) return null;
    this.#written.put(article.fields, article.body, sequence);
    return article.modifiedAt;
  }
}
