import type { Article } from '../../shared/article/article.ts';
import type { ArticleRecord } from './article-store.ts';
import type { Library } from './open.ts';

/** Stores a whole new article; to be run in the caller's transaction. */
export function addArticle(library: Library, article: Article, isSample = false): ArticleRecord {
  const { id, fields, body, createdAt, modifiedAt } = article;
  const stored = library.drafts.keepBlocks(body);
  const { number, sequence } = library.articles.add({ id, fields, words: stored.words, createdAt, modifiedAt, isSample });
  library.drafts.write(number, body, stored);
  return { number, id, sequence, words: stored.words, fields, createdAt, modifiedAt, isSample, writing: 0, isInTrash: false };
}

/** Stores many articles in one transaction: for whole archives, and for measuring. */
export function addArticles(library: Library, articles: Iterable<Article>): void {
  library.transaction(() => {
    for (const article of articles) addArticle(library, article);
  });
}
