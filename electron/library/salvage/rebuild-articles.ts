import { newId } from '../../../shared/article/id.ts';
import type { RebuiltArticle } from '../../../shared/contract/library-state.ts';
import type { Connection } from '../connection.ts';
import type { TrashClock } from './article-row.ts';
import type { ArticleTraces, Trace } from './article-traces.ts';
import { lostRevisions } from './lost-revisions.ts';
import { readRange } from './read-range.ts';
import { articleRebuilder } from './rebuilt-article.ts';
import { bodyReader } from './salvaged-body.ts';
import type { SalvagedVersion } from './salvaged-version.ts';
import { places, type Salvage } from './salvage.ts';

export type Rebuilt = {
  readonly articles: readonly RebuiltArticle[];
  /** Ids of those of them that have a marked gap. */
  readonly incomplete: readonly string[];
  /** Ids of those that the backup has just as the damaged file had them. */
  readonly confirmed: readonly string[];
  /** Whether the damaged file said the id of every article that was lost. */
  readonly isEveryoneNamed: boolean;
};
export type LostArticles = {
  readonly traces: ArticleTraces;
  /** Ids of the articles whose row was read. */
  readonly taken: ReadonlySet<string>;
  /** Whether no other articles were there than those that are known. */
  readonly isEveryoneKnown: boolean;
};

/**
 * Articles whose row is lost are made anew of what stands elsewhere: the draft's blocks, which lie in a table of their own,
 * and the revisions. Each says at its top what it was made of. What of a draft could be read and did not become the
 * article's body is kept as a revision of it, and so is what a backup had.
 */
export function rebuildArticles(salvage: Salvage, { traces, taken, isEveryoneKnown }: LostArticles, clock: TrashClock): Rebuilt {
  const kept = places(salvage.into, 'article');
  const rebuilt = { articles: [] as RebuiltArticle[], incomplete: [] as string[], confirmed: [] as string[], isEveryoneNamed: true };
  if (!isEveryoneKnown) knowOfDrafts(salvage);
  else if (kept.lost().length === 0) return rebuilt;
  const revisions = lostRevisions(salvage, isEveryoneKnown, clock.now);
  const draftOf = bodyReader(salvage);
  const idOf = identifier(salvage.into, taken);
  const rebuild = articleRebuilder(salvage.into, clock);

  for (const old of kept.lost()) {
    salvage.progress('articles');
    const trace = traces.find(old);
    if (trace.id === null) rebuilt.isEveryoneNamed = false;
    const versions = revisions.newest(old);
    const id = idOf(trace, versions);
    const placed = rebuild({ old, id, trace, draft: draftOf(old, null), versions, begun: revisions.begun(old) });
    if (placed === null) continue;
    kept.place(old, placed.number);
    if (placed.isAsItWas) rebuilt.confirmed.push(id);
    if (placed.rebuilt !== null) rebuilt.articles.push(placed.rebuilt);
    if (!placed.isWhole) rebuilt.incomplete.push(id);
  }
  return rebuilt;
}

/** Articles of which nothing but a draft may be left. */
function knowOfDrafts({ from, into, progress }: Salvage): void {
  const kept = places(into, 'article');
  for (const table of ['draft_block', 'draft_block INDEXED BY draft_block_in_order']) {
    readRange<{ article: number }>(from.walk(`SELECT DISTINCT article FROM ${table}`, 'article'), ({ article }) => article, ({ article }) => {
      progress('articles');
      if (Number.isSafeInteger(article) && article > 0) kept.know(article);
    });
  }
}

/** Where an article's id is lost too, a change that the backup also has tells which one it is. No id is given twice. */
function identifier(into: Connection, taken: ReadonlySet<string>): (trace: Trace, versions: readonly SalvagedVersion[]) => string {
  const bySequence = into.prepare<[number], string>('SELECT id FROM article WHERE sequence = ?').pluck();
  const byRevision = into.prepare<[number], string>('SELECT article.id FROM revision JOIN article ON article.number = revision.article WHERE revision.sequence = ?').pluck();
  const given = new Set(taken);
  return ({ id, sequence }, versions) => {
    const named = [id, sequence === null ? null : bySequence.get(sequence), ...versions.map(({ row }) => byRevision.get(row.sequence))];
    const found = named.find((one) => typeof one === 'string' && !given.has(one)) ?? newId();
    given.add(found);
    return found;
  };
}
