import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newArticle, type Article } from '../shared/article/article.ts';
import type { Block } from '../shared/article/block.ts';
import { textBlock, VOCABULARY } from './generate.ts';

/** Every so many paragraphs one has a placeholder, a footnote and a word that house rules are against. */
const BUSY = 20;
/** Every so many words of the vocabulary one is not in the dictionary. */
const UNKNOWN = 50;

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

/** An Indonesian Hunspell dictionary of the generated words, in a folder of its own. @returns the folder, for DICPATH */
export function writeDictionary(folder: string): string {
  const dictionaries = join(folder, 'dictionaries');
  const words = VOCABULARY.filter((_, index) => index % UNKNOWN !== UNKNOWN - 1);
  mkdirSync(dictionaries);
  writeFileSync(join(dictionaries, 'id_ID.aff'), 'SET UTF-8\n');
  writeFileSync(join(dictionaries, 'id_ID.dic'), `${words.length}\n${words.join('\n')}\n`);
  return dictionaries;
}
