import { hash } from 'node:crypto';
import { connectToRead } from '../connection.ts';
import { atPath } from '../library-failure.ts';

/**
 * A word for the present state of a library's file: two files with one word hold the same. Articles and revisions are told
 * by the library's sequence; what people change without it (contributors, house styles, settings) is little and read whole.
 * @throws RedaksiError
 */
export function changeMark(database: string): string {
  return atPath(database, () => {
    const connection = connectToRead(database);
    try {
      return connection.transaction(() => {
        const all = ['identity', 'sequence', 'contributor', 'house_style', 'setting'].map((table) => connection.prepare(`SELECT * FROM ${table}`).all());
        return hash('sha256', JSON.stringify(all));
      }).deferred();
    } finally {
      connection.close();
    }
  });
}
