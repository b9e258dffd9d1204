import type { Article } from '../../shared/article/article.ts';
import type { ArticleRecord } from './article-store.ts';
import type { Library } from './open.ts';

/** Stores a whole new article; to be run in the caller's transaction. */
export function addArticle(library: Library, article: Article, isSample = false): ArticleRecord {
  const { id, fields, body, createdAt, modifiedAt } = article;
  const { number, sequence } = library.articles.add({ id, fields, words: 0, createdAt, modifiedAt, isSample });
  // The words are known when the body is stored, and the body needs the article's number.
  const words = library.drafts.write(number, body);
  library.articles.countWords(number, words);
  return { number, id, sequence, words, fields, createdAt, modifiedAt, isSample };
}

/** Stores many articles in one transaction and indexes them: for whole archives, and for measuring. */
export function addArticles(library: Library, articles: Iterable<Article>): void {
  library.transaction(() => {
    for (const article of articles) addArticle(library, article);
  });
  library.searchIndex.bringUpToDate();
}
