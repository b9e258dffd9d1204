import { RedaksiError } from '../../shared/contract/error.ts';
import { TRASH_DAYS, type InTrash, type trashCalls } from '../../shared/contract/trash.ts';
import type { ArticleRecord } from '../library/article-store.ts';
import type { Library } from '../library/open.ts';
import type { Trashed } from '../library/trash-store.ts';
import { articleRowOf } from './article-row-of.ts';
import { writer } from './cut-revision.ts';
import type { DeskRoom, HandlersOf } from './handlers.ts';
import { articleNamed, writableArticle } from './whole-article.ts';

const KEPT = TRASH_DAYS * 24 * 60 * 60 * 1000;
/** Of a trash that holds more, the rest is seen once these have gone. */
const MOST_LISTED = 1000;

export function trash({ library, tell, now, sweep }: DeskRoom): HandlersOf<typeof trashCalls> {
  return {
    'trash.list': () => ({ rows: library.trash.list(MOST_LISTED).map((trashed) => ({ ...articleRowOf(library, trashed.record), trash: told(trashed, now()) })) }),
    'trash.count': () => ({ articles: library.trash.count() }),
    'trash.put'({ articleId }, { window }) {
      const sequence = library.transaction(() => library.trash.put(writableArticle(library, articleId).number, writer(library), now()));
      tell({ type: 'article.changed', articleId, sequence, window });
      tell({ type: 'articles.changed' });
      return { sequence };
    },
    'trash.takeBack'({ articleId }, { window }) {
      const sequence = library.transaction(() => library.trash.takeBack(trashedArticle(library, articleId).number));
      tell({ type: 'article.changed', articleId, sequence, window });
      tell({ type: 'articles.changed' });
      return { sequence };
    },
    'trash.remove'({ articleId }) {
      library.transaction(() => library.articles.remove(trashedArticle(library, articleId).number));
      tell({ type: 'articles.changed' });
      sweep.soon();
      return {};
    },
    'trash.empty'() {
      const removed = library.transaction(() => removeAll(library, library.trash.older(0)));
      if (removed > 0) tell({ type: 'articles.changed' });
      sweep.soon();
      return { removed };
    },
  };
}

/** Deletes for good what has been in the trash for its thirty days. @returns how many went. */
export function removeOldTrash(library: Library, now: string): number {
  return library.transaction(() => {
    library.trash.look(now);
    return removeAll(library, library.trash.older(KEPT));
  });
}

/** What the screens are told of an article's time in the trash; null where it is not there. */
export function inTrash(library: Library, record: ArticleRecord, now: string): InTrash | null {
  const trashed = record.isInTrash ? library.trash.find(record.number) : null;
  return trashed === null ? null : told(trashed, now);
}

function told({ at, by, age }: Trashed, now: string): InTrash {
  return { at, by, goesAt: new Date(Date.parse(now) + Math.max(0, KEPT - age)).toISOString() };
}

function trashedArticle(library: Library, id: string): ArticleRecord {
  const record = articleNamed(library, id);
  if (!record.isInTrash) throw new RedaksiError('notFound', `Article ${id} is not in the trash`, { kind: 'trashed', id });
  return record;
}

function removeAll(library: Library, numbers: readonly number[]): number {
  for (const number of numbers) library.articles.remove(number);
  return numbers.length;
}
