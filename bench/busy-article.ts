import { newArticle, type Article } from '../shared/article/article.ts';
import type { Block } from '../shared/article/block.ts';
import { textBlock } from './generate.ts';

/** Every so many paragraphs one has a placeholder, a footnote and a word that house rules are against. */
const BUSY = 20;

/** An article with something for every check that goes on while one types. */
export function busyArticle(text: readonly string[]): Article {
  const article = newArticle('id', 'umum-id', new Date(0).toISOString());
  const body = text.map((words, index): Block => {
    const id = `busy-${index}`;
    if (index % BUSY !== 0) return textBlock(id, words);
    return { type: 'paragraph', id, children: [
      { type: 'text', text: `${words} Di apotik ada (TK) orang` }, { type: 'footnote', id: `note-${index}`, children: [{ type: 'text', text: 'Dari catatan kota.' }] }, { type: 'text', text: '.' },
    ] };
  });
  return { ...article, fields: { ...article.fields, headline: 'Contoh untuk pengukuran' }, body };
}
