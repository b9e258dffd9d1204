import { newId } from '../../../shared/article/id.ts';
import { applyChanges } from '../../../shared/article/change.ts';
import type { DeskClient } from '../../bridge/desk-client.ts';
import { groundSchema, keptEditsSchema, type EditKeeper, type KeptEdits, type Ground, type LostEdits } from '../session/kept-edits.ts';
import { answer, EDITS, GROUNDS, openDatabase, stored, type Key } from './database.ts';
import { holdPage, livingPages } from './page-lock.ts';

/** Sorts behind every text. */
const AFTER_ALL: [] = [];

/** Keeps unsaved edits in the browser's own storage, by library, article and page, where a later page finds them. */
export class WindowKeeper implements EditKeeper {
  readonly #page = newId();
  readonly #ready: Promise<{ database: IDBDatabase; library: string }>;
  /** One after the other, so that what was kept before it was forgotten stays forgotten. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(client: DeskClient) {
    this.#ready = Promise.all([openDatabase(), client.call('system.info', {}), holdPage(this.#page)])
      .then(([database, { library }]) => ({ database, library }));
    // Told when something is to be kept; a window that is never in need of it need not hear of it.
    this.#ready.catch(() => undefined);
  }

  keep(articleId: string, edits: KeptEdits, ground: Ground | null): void {
    this.#then(async () => {
      const { database, library } = await this.#ready;
      const transaction = database.transaction([GROUNDS, EDITS], 'readwrite');
      const key: Key = [library, articleId, this.#page];
      if (ground) transaction.objectStore(GROUNDS).put(ground, key);
      transaction.objectStore(EDITS).put(edits, key);
      await stored(transaction);
    });
  }

  forget(articleId: string): void {
    this.#then(async () => {
      const { database, library } = await this.#ready;
      const transaction = database.transaction([GROUNDS, EDITS], 'readwrite');
      for (const store of [GROUNDS, EDITS]) transaction.objectStore(store).delete([library, articleId, this.#page]);
      await stored(transaction);
    });
  }

  takeOver(articleId: string): Promise<LostEdits | null> {
    return this.#then(async () => {
      const [key] = await this.#lostKeys(articleId);
      return key ? this.#makeOwn(key) : null;
    }).then((lost) => lost ?? null);
  }

  /** The articles of which a window that is gone left something behind. */
  lostArticles(): Promise<readonly string[]> {
    return this.#then(async () => [...new Set((await this.#lostKeys(null)).map(([, articleId]) => articleId))]).then((ids) => ids ?? []);
  }

  async #lostKeys(articleId: string | null): Promise<Key[]> {
    const { database, library } = await this.#ready;
    const range = articleId === null ? IDBKeyRange.bound([library], [library, AFTER_ALL]) : IDBKeyRange.bound([library, articleId], [library, articleId, AFTER_ALL]);
    const keys = await answer(database.transaction(EDITS).objectStore(EDITS).getAllKeys(range)) as Key[];
    const living = await livingPages();
    return keys.filter(([, , page]) => !living.has(page));
  }

  /** In one step from the dead page's name to this one's: whatever happens, the edits are there once. */
  async #makeOwn(key: Key): Promise<LostEdits | null> {
    const { database } = await this.#ready;
    const [library, articleId, page] = key;
    const transaction = database.transaction([GROUNDS, EDITS], 'readwrite');
    const grounds = transaction.objectStore(GROUNDS);
    const edits = transaction.objectStore(EDITS);
    const [ground, kept] = await Promise.all([answer(grounds.get(key)), answer(edits.get(key))]);
    const lost = readable(page, ground, kept);
    // Of a later version of Redaksi, perhaps: left where it is.
    if (!lost) return null;
    for (const [store, value] of [[grounds, ground], [edits, kept]] as const) {
      store.put(value, [library, articleId, this.#page]);
      store.delete(key);
    }
    await stored(transaction);
    return lost;
  }

  #then<T>(step: () => Promise<T>): Promise<T | undefined> {
    const next = this.#last.then(step).catch((error: unknown) => {
      // The words are on screen, and the status line says that they are not saved; why storage refused is for a developer.
      console.warn('Unsaved edits could not be kept in this window', error);
      return undefined;
    });
    this.#last = next;
    return next;
  }
}

function readable(page: string, ground: unknown, edits: unknown): LostEdits | null {
  const on = groundSchema.safeParse(ground);
  const kept = keptEditsSchema.safeParse(edits);
  if (!on.success || !kept.success) return null;
  try {
    applyChanges(on.data.body, kept.data.changes);
    return { page, ground: on.data, edits: kept.data };
  } catch {
    return null;
  }
}
