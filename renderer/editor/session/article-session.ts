import { ARTICLE_SCHEMA_VERSION, type Article } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import type { Fields, Stage } from '../../../shared/article/fields.ts';
import type { Heading } from '../../../shared/article/outline.ts';
import { RedaksiError } from '../../../shared/contract/error.ts';
import type { Revision } from '../../../shared/contract/revisions.ts';
import type { InTrash } from '../../../shared/contract/trash.ts';
import type { PlaceholderSpan } from '../../../shared/checks/placeholders.ts';
import type { DeskClient } from '../../bridge/desk-client.ts';
import type { BodyEditor, RelatedLinksBlock } from './body-editor.ts';
import { DraftWriter } from './draft-writer.ts';
import { KeepWhileUnsaved } from './keep-while-unsaved.ts';
import { keepsNothing, type EditKeeper, type LostEdits } from './kept-edits.ts';
import { LiveValue, type Live } from './live-value.ts';
import { PresentArticle } from './present-article.ts';
import type { PresentReadability } from './present-readability.ts';
import type { FootnoteList } from './present-footnotes.ts';
import { isSameBody, isSameFields } from './same-version.ts';
import { SaveQueue } from './save-queue.ts';
import type { SaveState } from './save-state.ts';
import { WrittenVersion } from './written-version.ts';

type Opened = { readonly article: Article; readonly sequence: number; readonly trash: InTrash | null };
/** No article has this sequence. */
const NO_SEQUENCE = -1;

/** One article open for writing: what it says now, and the way of every edit to the desk. */
export class ArticleSession {
  readonly articleId: string;
  /** The editor of the body while it is on screen. */
  readonly bodyEditor = new LiveValue<BodyEditor | null>(null);
  readonly #client: DeskClient;
  readonly #createdAt: string;
  readonly #present: PresentArticle;
  readonly #written: WrittenVersion;
  readonly #writer: DraftWriter;
  readonly #gone = new LiveValue<RedaksiError | null>(null);
  readonly #trash: LiveValue<InTrash | null>;
  readonly #queue: SaveQueue;
  readonly #stops: (() => void)[];
  /** Without the desk since some time, so its news may have been missed. */
  #wasAlone = false;

  /** True where this window put back what another one left behind unsaved. */
  readonly isRestored: boolean;
  readonly #keeping: KeepWhileUnsaved;

  private constructor(client: DeskClient, { article, sequence, trash }: Opened, keeper: EditKeeper, lost: LostEdits | null) {
    this.#client = client;
    this.articleId = article.id;
    this.#createdAt = article.createdAt;
    this.#trash = new LiveValue(trash);
    this.#present = new PresentArticle(article.fields, article.body);
    this.#written = new WrittenVersion(article.fields, article.body, sequence);
    this.#writer = new DraftWriter(client, article.id, this.#written, this.#trash);
    this.#queue = new SaveQueue((batch, mayBeWritten) => this.#writer.save(batch, mayBeWritten), article.modifiedAt, () => this.#catchUp(), () => this.#keeping.saved());
    this.isRestored = lost !== null;
    this.#keeping = new KeepWhileUnsaved(this.#queue, keeper, this.articleId, () => this.#written.ground(), this.isRestored);
    this.#stops = [
      this.#queue.state.subscribe(() => this.#heal()),
      client.subscribe((event) => {
        if (event.type === 'library.replaced') return this.#beginAnew();
        if (event.type === 'library.changed') return this.#reconnect();
        if (event.type !== 'article.changed' || event.articleId !== this.articleId) return;
        this.#written.hear(event.sequence);
        if (this.#trash.get() !== null) this.#queue.retry();
        this.#catchUp();
      }),
      client.watchConnection((isConnected) => {
        if (isConnected && this.#wasAlone) this.#reconnect();
        this.#wasAlone = !isConnected;
      }),
    ];
    if (!lost) return;
    this.#present.changeFields(lost.edits.fields);
    this.#present.changeBody(lost.edits.changes);
    this.#queue.resume(lost.edits);
  }

  /**
   * Opens an article, with what a window that died left behind unsaved.
   * @throws RedaksiError, `notFound` where there is no such article.
   */
  static async open(client: DeskClient, articleId: string, keeper: EditKeeper = keepsNothing): Promise<ArticleSession> {
    const opened = await client.call('articles.get', { id: articleId });
    const { article, sequence } = opened;
    const lost = await keeper.takeOver(articleId);
    if (!lost) return new ArticleSession(client, opened, keeper, null);
    const { ground } = lost;
    const isSame = ground.sequence === sequence && isSameFields(ground.fields, article.fields) && isSameBody(ground.body, article.body);
    // On a ground that is not the desk's, the desk must answer "conflict", also where both count alike.
    const base = isSame || ground.sequence !== sequence ? ground.sequence : NO_SEQUENCE;
    return new ArticleSession(client, { ...opened, article: { ...article, fields: ground.fields, body: ground.body }, sequence: base }, keeper, lost);
  }

  get fields(): Live<Fields> { return this.#present.fields; }
  get words(): Live<number> { return this.#present.words; }
  /** How many places are still to be filled in, in the fields and in the body. */
  get placeholders(): Live<number> { return this.#present.placeholders; }
  /** The notes of the body in reading order. */
  readability(): PresentReadability { return this.#present.readability(); }
  get outline(): Live<readonly Heading[]> { return this.#present.outline; }
  get footnotes(): Live<FootnoteList> { return this.#present.footnotes; }
  /** Counts every change of what the article says here, for what must be looked at anew after it. */
  get edits(): Live<number> { return this.#present.edits; }
  get saveState(): Live<SaveState> { return this.#queue.state; }
  get relatedBlocks(): Live<readonly RelatedLinksBlock[]> { return this.#present.relatedBlocks; }
  /** Changes when the body has been put in its place from outside while no editor was there to show it: one begins anew then from `blocks()`. */
  get bodyKey(): Live<string> { return this.#present.bodyKey; }
  /** Set once the desk does not have this article any more, and nothing here waits to be saved. */
  get gone(): Live<RedaksiError | null> { return this.#gone; }
  /** Since when it is in the trash, where it can only be read; null where it is not. */
  get trash(): Live<InTrash | null> { return this.#trash; }
  get isUnsaved(): boolean { return this.#queue.isUnsaved; }

  /** The whole article as it stands here, saved or not. */
  article(): Article {
    const state = this.saveState.get();
    const modifiedAt = state.kind === 'saved' ? state.at : new Date().toISOString();
    return { schemaVersion: ARTICLE_SCHEMA_VERSION, id: this.articleId, fields: this.fields.get(), body: this.blocks(), createdAt: this.#createdAt, modifiedAt };
  }

  /** One block of the present body, another object after each change of it; null where there is none of this id. */
  block(id: string): Block | null {
    return this.#present.block(id);
  }

  /** The present body; costs as much as it is long. */
  blocks(): Block[] {
    return this.#present.blocks();
  }

  placeholdersOf(blockId: string): readonly PlaceholderSpan[] {
    return this.#present.placeholdersOf(blockId);
  }

  changeFields(patch: Partial<Fields>): void {
    this.#present.changeFields(patch);
    this.#queue.add(patch, []);
    this.#keeping.edited();
  }

  /** What the editor has changed. @throws UnknownBlock where a change names a block that is not there. */
  changeBody(changes: readonly BodyChange[]): void {
    if (changes.length === 0) return;
    this.#present.changeBody(changes);
    this.#queue.add({}, changes);
    this.#keeping.edited();
  }

  /** @throws RedaksiError where the edits cannot be saved now; they are kept and sent again. */
  flush(): Promise<void> {
    return this.#queue.flush();
  }

  async setStage(stage: Stage): Promise<void> {
    await this.#queue.exclusively(async () => {
      await this.#client.call('articles.setStage', { id: this.articleId, stage });
      await this.#load();
    });
  }

  async nameRevision(name: string): Promise<Revision> {
    return this.#queue.exclusively(async () => {
      const { revision } = await this.#client.call('revisions.create', { articleId: this.articleId, name });
      await this.#load();
      return revision;
    });
  }

  /**
   * Puts an earlier version in the place of the present one, which is kept as a revision.
   * @throws RedaksiError where what was last written here cannot be saved first: then nothing is changed
   */
  async restore(sequence: number): Promise<void> {
    await this.#queue.exclusively(async () => {
      await this.#client.call('revisions.restore', { articleId: this.articleId, sequence });
      await this.#load();
    });
  }

  /** Ends a conflict with the version of this window; the other one stays in the revisions. */
  async keepMine(): Promise<void> {
    await this.#queue.replace(() => this.#writeWhole());
  }

  /** Ends a conflict with the version of the other window; this one's is kept in the revisions first. */
  async takeTheirs(): Promise<void> {
    await this.#queue.replace(async () => {
      const theirs = (await this.#client.call('articles.get', { id: this.articleId })).article;
      await this.#writeWhole();
      const { savedAt } = await this.#client.call('drafts.replace', { articleId: this.articleId, fields: theirs.fields, body: theirs.body });
      this.#show((await this.#client.call('articles.get', { id: this.articleId })));
      return { savedAt };
    });
  }

  /** Saves what is unsaved, for as long as that takes. */
  async settled(): Promise<void> {
    await this.flush().catch(() => this.#whenSaved());
  }

  /** As `settled`, and then lets go of the desk. */
  async close(): Promise<void> {
    await this.settled();
    for (const stop of this.#stops) stop();
  }

  #whenSaved(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.saveState.subscribe(() => {
        if (this.isUnsaved) return;
        stop();
        resolve();
      });
    });
  }

  #writeWhole(): Promise<{ savedAt: string }> {
    return this.#writer.replace(this.fields.get(), this.blocks());
  }

  /** The desk lacks a block that an edit names: no edit after it would ever fit, so it is given the whole version. Its own stays in the revisions. */
  #heal(): void {
    const state = this.#queue.state.get();
    if (state.kind !== 'notSaved' || state.failure.code !== 'invalidInput' || state.failure.details['reason'] !== 'unknownBlock') return;
    this.#queue.replace(() => this.#writeWhole()).catch((error: unknown) => {
      // What was refused stays unsaved and is told so; the next edit tries again.
      if (!(error instanceof RedaksiError)) throw error;
    });
  }

  /** Another library stands in the place: its sequences have nothing to do with ours. What is unsaved meets it as a conflict. */
  #beginAnew(): void {
    this.#written.forgetHeard();
    if (!this.isUnsaved) this.#refresh();
  }

  #reconnect(): void {
    if (this.isUnsaved) this.#queue.retry();
    else this.#refresh();
  }

  /** Shows what another window has written, where nothing here is unsaved. */
  #catchUp(): void {
    if (this.#written.isBehind && !this.isUnsaved && !this.#queue.isBusy) this.#refresh();
  }

  #refresh(): void {
    const before = this.#written.sequence;
    this.#queue.exclusively(() => this.#load()).then(
      () => { if (this.#written.sequence > before) this.#catchUp(); },
      (error: unknown) => {
        // The older version stays on screen until the next news; an edit of it would be a conflict and be told as one.
        if (!(error instanceof RedaksiError)) throw error;
        if (error.code === 'notFound' && !this.isUnsaved) this.#gone.set(error);
      },
    );
  }

  /** Takes what the desk holds; edits made meanwhile stay on top, or conflict where the body is another one. */
  async #load(): Promise<void> {
    const answer = await this.#client.call('articles.get', { id: this.articleId });
    this.#gone.set(null);
    this.#trash.set(answer.trash);
    if (this.#written.hasBodyOf(answer.article)) {
      this.#take(answer);
      this.#present.fields.set({ ...answer.article.fields, ...this.#queue.waiting.fields });
    } else if (!this.isUnsaved) this.#show(answer);
  }

  #show(opened: Opened): void {
    this.#take(opened);
    this.#present.show(opened.article.fields, opened.article.body, this.bodyEditor.get());
  }

  #take({ article, sequence }: Opened): void {
    this.#written.put(article.fields, article.body, sequence);
  }
}
