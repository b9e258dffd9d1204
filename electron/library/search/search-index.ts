import { blockText, datelineText } from '../../../shared/article/text.ts';
import type { Fields } from '../../../shared/article/fields.ts';
import type { Connection } from '../connection.ts';
import type { DraftStore } from '../draft-store.ts';
import { onlyWords } from './words.ts';

type Waiting = { number: number; sequence: number; fields: string; indexed: number | null };
export type SearchIndex = ReturnType<typeof searchIndex>;

/**
 * Writes the search index. A save only leaves the article waiting, because to index it costs its whole length; whoever
 * searches next, or the desk when nobody types, brings the index up to date.
 */
export function searchIndex(connection: Connection, drafts: DraftStore) {
  const waiting = connection.prepare<[number], Waiting>(
    'SELECT number, sequence, fields, indexed FROM article WHERE indexed IS NOT sequence ORDER BY sequence LIMIT ?',
  );
  const insert = connection.prepare<[number, string, string, string, string, string, string]>(
    'INSERT INTO search (rowid, headline, standfirst, body, byline, tags, stage) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const remove = connection.prepare<[number]>('DELETE FROM search WHERE rowid = ?');
  const indexedOf = connection.prepare<[number], number | null>('SELECT indexed FROM article WHERE number = ?').pluck();
  const mark = connection.prepare<[number, number]>('UPDATE article SET indexed = ? WHERE number = ?');

  const add = (sequence: number, fields: Fields, body: string): void => {
    const names = fields.byline.map((entry) => entry.name);
    insert.run(
      sequence, onlyWords(fields.headline), onlyWords(fields.standfirst), onlyWords(`${datelineText(fields.dateline)}\n${body}`),
      onlyWords([...names, ...fields.initials].join('\n')), onlyWords([...fields.tags, fields.section].join('\n')), fields.stage,
    );
  };

  const batch = connection.transaction((size: number): number => {
    const articles = waiting.all(size);
    for (const article of articles) {
      if (article.indexed !== null) remove.run(article.indexed);
      add(article.sequence, JSON.parse(article.fields), drafts.body(article.number).map(blockText).join('\n'));
      mark.run(article.sequence, article.number);
    }
    return articles.length;
  });

  return {
    /** Indexes what is waiting, some articles to a transaction. */
    bringUpToDate(): void {
      const size = 200;
      while (batch.immediate(size) === size);
    },
    isBehind: () => waiting.get(1) !== undefined,
    /** Takes an article out of the index; to be called before its row goes. */
    forget(number: number): void {
      const indexed = indexedOf.get(number);
      if (typeof indexed === 'number') remove.run(indexed);
    },
  };
}
