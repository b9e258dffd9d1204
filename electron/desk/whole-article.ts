import { ARTICLE_SCHEMA_VERSION, type Article } from '../../shared/article/article.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { ArticleRecord } from '../library/article-store.ts';
import type { Library } from '../library/open.ts';

/** @throws RedaksiError notFound */
export function articleNamed(library: Library, id: string): ArticleRecord {
  const record = library.articles.find(id);
  if (!record) throw new RedaksiError('notFound', `There is no article ${id}`, { kind: 'article', id });
  return record;
}

/** An article that may be written. @throws RedaksiError notFound, inTrash */
export function writableArticle(library: Library, id: string): ArticleRecord {
  const record = articleNamed(library, id);
  if (record.isInTrash) throw new RedaksiError('inTrash', `Article ${id} is in the trash`, { id });
  return record;
}

/** The present draft with its body. */
export function wholeArticle(library: Library, record: ArticleRecord): Article {
  const { id, fields, createdAt, modifiedAt } = record;
  return { schemaVersion: ARTICLE_SCHEMA_VERSION, id, fields, body: library.drafts.body(record.number), createdAt, modifiedAt };
}
