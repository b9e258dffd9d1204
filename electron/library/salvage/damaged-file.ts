import Database from 'better-sqlite3';
import type { Connection } from '../connection.ts';
import { systemCode } from '../library-failure.ts';
import type { Walk } from './read-range.ts';

/** A copy of a damaged library, to be read as far as it goes. */
export type DamagedFile = {
  /** Rows of a table or an index by a whole-number key; none where the table is not known. */
  walk<Row>(select: string, key: string): Walk<Row>;
  /** Rows of one statement; none where the table is not known. `{order}` in it becomes ASC or DESC. */
  rows<Row>(sql: string): (order: 'ASC' | 'DESC', ...values: (string | number | Buffer)[]) => Iterable<Row>;
  columns(table: string): string[];
  close(): void;
};

/** @throws an error of SQLite where not even the first page makes sense */
export function openDamaged(path: string): DamagedFile {
  const connection = new Database(path);
  try {
    // Page by page: a cell that points out of its page is damage and not a row.
    connection.pragma('cell_size_check = ON');
    connection.pragma('mmap_size = 0');
    connection.prepare('SELECT count(*) FROM sqlite_master').get();
  } catch (error) {
    connection.close();
    throw error;
  }
  const rows = <Row>(sql: string) => {
    const [ascending, descending] = ['ASC', 'DESC'].map((order) => prepared(connection, sql.replaceAll('{order}', order)));
    return (order: 'ASC' | 'DESC', ...values: (string | number | Buffer)[]): Iterable<Row> => ((order === 'ASC' ? ascending : descending)?.iterate(...values) ?? []) as Iterable<Row>;
  };
  return {
    rows,
    walk<Row>(select: string, key: string): Walk<Row> {
      return rows<Row>(`${select} WHERE ${key} BETWEEN ? AND ? ORDER BY ${key} {order}`);
    },
    columns: (table) => (connection.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name),
    close: () => { connection.close(); },
  };
}

/** @returns null where what it names is not there, or what tells of it cannot be read. */
function prepared(connection: Connection, sql: string): Database.Statement<unknown[]> | null {
  try {
    return connection.prepare<unknown[]>(sql);
  } catch (error) {
    if (!systemCode(error).startsWith('SQLITE_')) throw error;
    return null;
  }
}
