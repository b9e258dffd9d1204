import type { Article } from '../../article/article.ts';
import type { ImportNote } from '../../contract/publishing.ts';
import type { Reading } from '../file.ts';
import { textArticle } from '../text/article.ts';

export function htmlArticle(html: string, reading: Reading): { article: Article; notes: ImportNote[] } {
  return textArticle(html, reading);
}
