import { ARTICLE_SCHEMA_VERSION } from '../../shared/article/article.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { revisionCalls } from '../../shared/contract/revisions.ts';
import { cutRevision } from './cut-revision.ts';
import type { DeskRoom, HandlersOf } from './handlers.ts';
import { articleNamed } from './whole-article.ts';

export function revisions({ library, tell, now }: DeskRoom): HandlersOf<typeof revisionCalls> {
  return {
    'revisions.list': ({ articleId }) => ({ revisions: library.revisions.list(articleNamed(library, articleId).number) }),
    'revisions.create'({ articleId, name }, { window }) {
      const record = articleNamed(library, articleId);
      const revision = library.transaction(() => cutRevision(library, record, 'named', now(), name));
      tell({ type: 'article.changed', articleId, sequence: record.sequence, window });
      return { revision };
    },
    'revisions.get'({ articleId, sequence }) {
      const { number, id, createdAt } = articleNamed(library, articleId);
      const found = library.revisions.find(number, sequence);
      if (!found) throw new RedaksiError('notFound', `Article ${articleId} has no revision ${sequence}`, { kind: 'revision', id: String(sequence) });
      const { fields, body, modifiedAt, revision } = found;
      return { article: { schemaVersion: ARTICLE_SCHEMA_VERSION, id, fields, body, createdAt, modifiedAt }, revision };
    },
  };
}
