import { newArticle, type Article } from '../../article/article.ts';
import { newId } from '../../article/id.ts';
import type { ImportNote } from '../../contract/publishing.ts';
import type { Reading } from '../file.ts';

export function textArticle(text: string, reading: Reading): { article: Article; notes: ImportNote[] } {
  const style = reading.houseStyle ?? reading.houseStyles[0];
  const article = newArticle(style?.language ?? 'id', style?.id ?? 'umum-id', reading.now);
  const body = text.split('\n').filter((line) => line.trim() !== '').map((line) => (
    { type: 'paragraph' as const, id: newId(), children: [{ type: 'text' as const, text: line }] }));
  return { article: { ...article, body }, notes: [] };
}
