import { existsSync } from 'node:fs';
import type { Block } from '../../../shared/article/block.ts';
import type { Fields } from '../../../shared/article/fields.ts';
import { blockText } from '../../../shared/article/text.ts';
import { connectToRead, type Connection } from '../connection.ts';
import { versionOf } from '../file-version.ts';
import { distinctWords } from '../search/words.ts';
import { articles } from './articles.ts';
import { ROWS, type Check } from './check.ts';

/** Of each article's body so many words are looked up, from its whole length; of its headline all. */
const PROBES = 12;

type Indexed = { number: number; sequence: number; fields: string };

/**
 * Whether the search index holds the articles as they were when it was last brought up to date; being behind is no fault, and
 * neither is an index that is still to be made. It is read first and the library after it, so that the index is never ahead
 * of what it is compared with although a workstation writes both.
 */
export function verifySearch({ folder, found, told }: Check): void {
  if (!existsSync(folder.searchIndex)) return;
  const index = connectToRead(folder.searchIndex);
  let library: Connection | null = null;
  try {
    index.exec('BEGIN');
    for (const { integrity_check: problem } of index.pragma('integrity_check') as { integrity_check: string }[]) {
      if (problem !== 'ok') found.fault('search', 'integrity', { problem });
    }
    const state = index.prepare<[], { library: string; through: number }>('SELECT library, through FROM state').get();
    library = connectToRead(folder.database);
    library.exec('BEGIN');
    compare(index, library, state ?? { library: '', through: 0 }, { found, told });
  } finally {
    library?.close();
    index.close();
  }
}

function compare(index: Connection, library: Connection, { library: owner, through }: { library: string; through: number }, { found, told }: Pick<Check, 'found' | 'told'>): void {
  const one = (sql: string): unknown => library.prepare(sql).pluck().get();
  if (owner !== one('SELECT id FROM identity') || through > Number(one('SELECT value FROM sequence'))) {
    found.fault('search', 'searchOfAnother');
    return;
  }
  const known = articles(library);
  const places = new Map(index.prepare<[], { article: number; sequence: number }>('SELECT article, sequence FROM place').all().map(({ article, sequence }) => [article, sequence]));
  const isHeld = wordsHeld(index, library);
  // What is in the trash is not searched; before the second form of the library there was none.
  const onDesk = versionOf(library) < 2 ? '' : 'AND trashed_at IS NULL';
  const present = library.prepare<[number], Indexed>(`SELECT number, sequence, fields FROM article WHERE sequence <= ? ${onDesk} ORDER BY sequence`).all(through);
  present.forEach(({ number, sequence, fields }, done) => {
    if (done % ROWS === 0) told('search', done, present.length);
    if (places.get(number) !== sequence) found.fault('search', 'searchArticle', {}, known.named(number));
    else if (!isHeld(number, sequence, JSON.parse(fields))) found.fault('search', 'searchWords', {}, known.named(number));
    places.delete(number);
  });
  found.count('search', present.length);
  // What is left was changed or taken away since, or should not be there.
  const isSince = library.prepare<[number, number, number, number], number>(
    'SELECT 1 WHERE EXISTS (SELECT 1 FROM article WHERE number = ? AND sequence > ?) OR EXISTS (SELECT 1 FROM removal WHERE article = ? AND sequence > ?)',
  ).pluck();
  for (const number of places.keys()) {
    if (isSince.get(number, through, number, through) === undefined) found.fault('search', 'searchRow', { row: number });
  }
}

/** Whether the index finds an article by its own words. */
function wordsHeld(index: Connection, library: Connection): (article: number, sequence: number, fields: Fields) => boolean {
  const match = index.prepare<[string, number], number>('SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?').pluck();
  // Read here and not by the stores, which know the newest form of a library only.
  const body = library.prepare<[number], string>('SELECT block.json FROM draft_block JOIN block ON block.number = draft_block.block WHERE article = ? ORDER BY position').pluck();
  const isFound = (column: string, words: readonly string[], sequence: number): boolean =>
    words.length === 0 || match.get(`${column} : (${words.map((word) => `"${word}"`).join(' AND ')})`, sequence) !== undefined;
  return (article, sequence, { headline }) => {
    const words = wordsOf(body.all(article).map((json) => blockText(JSON.parse(json) as Block)).join('\n'));
    const probes = words.filter((_, place) => place % Math.ceil(words.length / PROBES) === 0);
    return isFound('headline', wordsOf(headline), sequence) && isFound('body', probes, sequence);
  };
}

/** As the index divides a text; a mark that stands alone is no word to be found. */
function wordsOf(text: string): string[] {
  return distinctWords(text).split(' ').filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word));
}
