import { ARTICLE_SCHEMA_VERSION, type Article } from '../../shared/article/article.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { Revision, revisionCalls } from '../../shared/contract/revisions.ts';
import type { ArticleRecord } from '../library/article-store.ts';
import type { Library } from '../library/open.ts';
import { cutRevision, isChangedSinceRevision } from './cut-revision.ts';
import type { DeskRoom, HandlersOf } from './handlers.ts';
import { articleNamed, writableArticle } from './whole-article.ts';

const DAY = 24 * 60 * 60 * 1000;

export function revisions({ library, tell, now, sweep }: DeskRoom): HandlersOf<typeof revisionCalls> {
  const before = (days: number): string => new Date(Date.parse(now()) - days * DAY).toISOString();
  return {
    'revisions.list'({ articleId }) {
      const record = articleNamed(library, articleId);
      return { revisions: library.revisions.list(record.number), isChanged: isChangedSinceRevision(library, record) };
    },
    'revisions.create'({ articleId, name }, { window }) {
      const record = writableArticle(library, articleId);
      const { revision } = library.transaction(() => cutRevision(library, record, 'named', now(), name));
      tell({ type: 'article.changed', articleId, sequence: record.sequence, window });
      return { revision };
    },
    'revisions.get'({ articleId, sequence }) {
      const record = articleNamed(library, articleId);
      return articleAt(library, record, sequence);
    },
    'revisions.change'({ articleId, sequence, name, isPinned }, { window }) {
      const record = writableArticle(library, articleId);
      const revision = library.transaction(() => {
        revisionOf(library, record, sequence);
        if (name !== undefined) library.revisions.rename(record.number, sequence, name);
        if (isPinned !== undefined) library.revisions.pin(record.number, sequence, isPinned);
        return revisionOf(library, record, sequence).revision;
      });
      tell({ type: 'article.changed', articleId, sequence: record.sequence, window });
      return { revision };
    },
    'revisions.restore'({ articleId, sequence: wanted }, { window }) {
      const savedAt = now();
      const sequence = library.transaction(() => {
        const record = writableArticle(library, articleId);
        const { fields, body } = revisionOf(library, record, wanted);
        cutRevision(library, record, 'restored', savedAt);
        const { stage, publishedAt, embargo } = record.fields;
        return library.articles.change(record.number, { ...fields, stage, publishedAt, embargo }, library.drafts.write(record.number, body), savedAt);
      });
      tell({ type: 'article.changed', articleId, sequence, window });
      return { sequence, savedAt };
    },
    async 'revisions.thinnable'({ days }) {
      const { revisions: taken, bytes } = await sweep.plan(before(days));
      return { revisions: taken.length, bytes };
    },
    async 'revisions.thinOut'({ days }) {
      const thinned = await sweep.now(before(days));
      tell({ type: 'articles.changed' });
      return thinned;
    },
  };
}

/** The whole article as it was at a revision. @throws RedaksiError notFound */
export function articleAt(library: Library, record: ArticleRecord, sequence: number): { article: Article; revision: Revision } {
  const { fields, body, modifiedAt, revision } = revisionOf(library, record, sequence);
  return { article: { schemaVersion: ARTICLE_SCHEMA_VERSION, id: record.id, fields, body, createdAt: record.createdAt, modifiedAt }, revision };
}

/** @throws RedaksiError notFound */
function revisionOf(library: Library, { id, number }: ArticleRecord, sequence: number) {
  const found = library.revisions.find(number, sequence);
  if (!found) throw new RedaksiError('notFound', `Article ${id} has no revision ${sequence}`, { kind: 'revision', id: String(sequence) });
  return found;
}
