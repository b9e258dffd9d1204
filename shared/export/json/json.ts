import type { Article } from '../../article/article.ts';

/** The whole article in the form of docs/article-model.md, for archives and other programs. */
export function jsonExport(article: Article): string {
  return `${JSON.stringify(article, null, 2)}\n`;
}
