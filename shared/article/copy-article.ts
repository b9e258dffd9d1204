import { ARTICLE_SCHEMA_VERSION, type Article } from './article.ts';
import { newId } from './id.ts';

/**
 * Another article with the same words, that has its whole way still before it: a draft that has never been out, with no
 * corrections and no address of its own, as two pages cannot stand at one. Its embargo goes with it.
 * Blocks keep their ids, which are unique within an article only: so equal blocks are stored once, and the two can be
 * compared block by block. `now` is ISO 8601.
 */
export function copyArticle({ fields, body }: Pick<Article, 'fields' | 'body'>, now: string): Article {
  return {
    schemaVersion: ARTICLE_SCHEMA_VERSION, id: newId(),
    fields: { ...fields, stage: 'draft', slug: '', canonicalUrl: '', corrections: [], publishedAt: null },
    body, createdAt: now, modifiedAt: now,
  };
}
