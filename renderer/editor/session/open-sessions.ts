import type { DeskClient } from '../../bridge/desk-client.ts';
import { keepsNothing, type EditKeeper } from './kept-edits.ts';
import { ArticleSession } from './article-session.ts';

type Open = { readonly session: Promise<ArticleSession>; holders: number };

/**
 * The articles open in this window. An article that is left with unsaved edits and opened again is the same session,
 * so that its edits are neither lost nor in conflict with themselves.
 */
export class OpenSessions {
  readonly #client: DeskClient;
  readonly #keeper: EditKeeper;
  readonly #open = new Map<string, Open>();
  readonly #unsaved = new Set<ArticleSession>();

  constructor(client: DeskClient, keeper: EditKeeper = keepsNothing) {
    this.#client = client;
    this.#keeper = keeper;
  }

  get isUnsaved(): boolean {
    return [...this.#unsaved].some((session) => session.isUnsaved);
  }

  /** @throws RedaksiError, `notFound` where there is no such article. */
  acquire(articleId: string): Promise<ArticleSession> {
    const present = this.#open.get(articleId);
    if (present) {
      present.holders++;
      return present.session;
    }
    const session = ArticleSession.open(this.#client, articleId, this.#keeper);
    this.#open.set(articleId, { session, holders: 1 });
    session.then((opened) => this.#unsaved.add(opened), () => this.#open.delete(articleId));
    return session;
  }

  release(articleId: string): void {
    const present = this.#open.get(articleId);
    if (!present) return;
    present.holders--;
    void present.session.then((session) => this.#leave(articleId, session, present), () => undefined);
  }

  /** Writes everything that waits, of every article, as far as that can be done now. */
  async flush(): Promise<void> {
    await Promise.allSettled([...this.#unsaved].map((session) => session.flush()));
  }

  async #leave(articleId: string, session: ArticleSession, present: Open): Promise<void> {
    while (present.holders === 0 && session.isUnsaved) await session.settled();
    if (present.holders > 0 || this.#open.get(articleId) !== present) return;
    this.#open.delete(articleId);
    this.#unsaved.delete(session);
    await session.close();
  }
}
