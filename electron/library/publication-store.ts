import type { Connection } from './connection.ts';

export type Publication = { revision: number; format: string; hash: string; at: string };

/** What went out: which revision, in which form, with which bytes, when. */
export function publicationStore(connection: Connection) {
  const insert = connection.prepare<[number, number, string, string, string]>(
    'INSERT INTO publication (article, revision, format, hash, at) VALUES (?, ?, ?, ?, ?)',
  );
  const list = connection.prepare<[number], Publication>('SELECT revision, format, hash, at FROM publication WHERE article = ? ORDER BY number');
  return {
    add(article: number, { revision, format, hash, at }: Publication): void {
      insert.run(article, revision, format, hash, at);
    },
    list: (article: number) => list.all(article),
  };
}
