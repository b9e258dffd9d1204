import type { Article } from '../../shared/article/article.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { ArticleRecord } from '../library/article-store.ts';
import type { Library } from '../library/open.ts';

/** Stores a whole new article; to be run in the use case's transaction. */
export function addArticle(library: Library, article: Article, isSample = false): ArticleRecord {
  const { id, fields, body, createdAt, modifiedAt } = article;
  // The words are known after the body is stored, and the body needs the article's number.
  const { number } = library.articles.add({ id, fields, words: 0, createdAt, modifiedAt, isSample });
  library.articles.countWords(number, library.drafts.write(number, body));
  const record = library.articles.find(id);
  if (!record) throw new RedaksiError('internal', 'An article was stored and is not there');
  return record;
}
