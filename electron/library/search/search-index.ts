import type { Fields } from '../../../shared/article/fields.ts';
import { blockText, datelineText } from '../../../shared/article/text.ts';
import type { ArticleRecord } from '../article-store.ts';
import type { Connection } from '../connection.ts';
import type { Library } from '../open.ts';
import { distinctWords } from './words.ts';

/** Articles to a transaction. */
const BATCH = 500;

/**
 * Writes the search index from the library, which it only reads. Every change of the library has a sequence, so all that
 * it must know is through which one it has come; a save leaves nothing behind for it.
 */
export function searchIndex(index: Connection, library: Library) {
  const through = index.prepare<[], number>('SELECT through FROM state').pluck();
  const advance = index.prepare<[number]>('UPDATE state SET through = ?');
  const insert = index.prepare<[number, string, string, string, string, string, string]>(
    'INSERT INTO search (rowid, headline, standfirst, body, byline, tags, stage) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const remove = index.prepare<[number]>('DELETE FROM search WHERE rowid = ?');
  const takePlace = index.prepare<[number], number>('DELETE FROM place WHERE article = ? RETURNING sequence').pluck();
  const place = index.prepare<[number, number]>('INSERT INTO place VALUES (?, ?)');

  const forget = (article: number): void => {
    const sequence = takePlace.get(article);
    if (sequence !== undefined) remove.run(sequence);
  };

  const add = ({ number, sequence, fields }: ArticleRecord): void => {
    const body = library.drafts.body(number).map(blockText).join('\n');
    place.run(number, sequence);
    insert.run(sequence, ...heads(fields), distinctWords(`${datelineText(fields.dateline)}\n${body}`), ...tails(fields));
  };

  const isBehind = (): boolean => library.presentSequence() > (through.get() ?? 0);

  const batch = index.transaction((): boolean => library.snapshot(() => {
    const from = through.get() ?? 0;
    const changed = library.articles.changedSince(from, BATCH);
    const isLast = changed.length < BATCH;
    const end = isLast ? library.presentSequence() : changed.at(-1)?.sequence ?? from;
    for (const { sequence, article } of library.articles.removedSince(from)) if (sequence <= end) forget(article);
    for (const record of changed) {
      forget(record.number);
      add(record);
    }
    advance.run(end);
    return isLast;
  }));

  return {
    /** Indexes what has changed, some articles to a transaction. */
    bringUpToDate(): void {
      while (isBehind() && !batch.immediate());
    },
  };
}

function heads({ headline, standfirst }: Fields): [string, string] {
  return [distinctWords(headline), distinctWords(standfirst)];
}

function tails({ byline, initials, tags, section, stage }: Fields): [string, string, string] {
  const names = byline.map((entry) => entry.name);
  return [distinctWords([...names, ...initials].join('\n')), distinctWords([...tags, section].join('\n')), stage];
}
