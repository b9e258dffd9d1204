import { InvalidPattern } from '../../../shared/find/find-pattern.ts';
import type { FindQuery } from '../../../shared/find/find-query.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { LiveValue, type Live } from '../session/live-value.ts';
import { ArticleSearch } from './article-search.ts';
import { NOTHING_FOUND, type FindState } from './find-state.ts';
import { FindTooSlow } from './finder.ts';
import { nearest, type Anchor } from './nearest.ts';
import { replaceInArticle, type ReplacedInArticle } from './replace-in-article.ts';

/** Finding and replacing in one open article, which may be written in meanwhile. */
export class ArticleFind {
  readonly #session: ArticleSession;
  readonly #search = new ArticleSearch();
  readonly #state = new LiveValue(NOTHING_FOUND);
  readonly #isOpen = new LiveValue(false);
  /** Where one has gone on to; null: as long as the words are still being put in, the caret counts. */
  #anchor: Anchor | null = null;
  #stop: (() => void) | null = null;
  #running: Promise<void> | null = null;
  #isStale = false;
  #isToBeShown = false;

  constructor(session: ArticleSession) {
    this.#session = session;
  }

  get state(): Live<FindState> { return this.#state; }
  get isOpen(): Live<boolean> { return this.#isOpen; }

  /** @param words to look for from now on; '': the ones from before */
  open(words: string, hasReplacement: boolean): void {
    const { query, replacement } = this.#state.get();
    this.#put({ query: words === '' ? query : { ...query, text: words }, replacement: hasReplacement ? replacement ?? '' : replacement });
    this.#stop ??= this.#session.edits.subscribe(() => { void this.#look(); });
    this.#isOpen.set(true);
    this.#anchor = null;
    this.#isToBeShown = true;
    void this.#look();
  }

  close(): void {
    this.#stop?.();
    this.#stop = null;
    this.#isOpen.set(false);
    this.#search.close();
  }

  ask(patch: Partial<FindQuery>): void {
    this.#put({ query: { ...this.#state.get().query, ...patch } });
    this.#isToBeShown = true;
    void this.#look();
  }

  replaceBy(replacement: string | null): void {
    this.#put({ replacement });
    void this.#look();
  }

  step(by: 1 | -1): void {
    const { found, here, shown } = this.#state.get();
    if (found.length === 0) return;
    const next = (here + by + found.length) % found.length;
    this.#anchor = found[next] ?? null;
    this.#put({ here: next, shown: shown + 1 });
  }

  /** Puts the other words where the present place is, and goes on to the next. */
  async replaceHere(): Promise<void> {
    await this.#running;
    const { found, here } = this.#state.get();
    const one = found[here];
    if (!one) return;
    replaceInArticle(this.#session, [one]);
    this.#anchor = { place: one.place, from: one.from + one.text.length };
    this.#isToBeShown = true;
    await this.#look();
  }

  async replaceAll(): Promise<ReplacedInArticle> {
    await this.#running;
    return replaceInArticle(this.#session, this.#state.get().found);
  }

  /** The latest question is the one that is answered: what is asked meanwhile is looked for once the present one is over. */
  #look(): Promise<void> {
    this.#isStale = true;
    return this.#running ??= this.#lookWhileStale().finally(() => { this.#running = null; });
  }

  async #lookWhileStale(): Promise<void> {
    while (this.#isStale && this.#isOpen.get()) {
      this.#isStale = false;
      const patch = await this.#answer();
      if (!this.#isStale && this.#isOpen.get()) this.#put(patch);
    }
  }

  async #answer(): Promise<Partial<FindState>> {
    const { query, replacement } = this.#state.get();
    const blocks = this.#session.blocks();
    try {
      const found = await this.#search.search(query, replacement ?? '', { fields: this.#session.fields.get(), blocks });
      const here = nearest(found, this.#anchor, this.#session.bodyEditor.get()?.selectedBlock() ?? null, blocks);
      return { found, here, problem: null, ...this.#show() };
    } catch (error) {
      if (!(error instanceof InvalidPattern || error instanceof FindTooSlow)) throw error;
      return { found: [], here: -1, problem: error instanceof FindTooSlow ? 'tooSlow' : 'invalid' };
    }
  }

  #show(): Partial<FindState> {
    if (!this.#isToBeShown) return {};
    this.#isToBeShown = false;
    return { shown: this.#state.get().shown + 1 };
  }

  #put(patch: Partial<FindState>): void {
    this.#state.set({ ...this.#state.get(), ...patch });
  }
}
