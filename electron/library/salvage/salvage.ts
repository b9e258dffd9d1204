import type { RecoveryStep } from '../../../shared/contract/library-state.ts';
import type { Connection } from '../connection.ts';
import type { DamagedFile } from './damaged-file.ts';

/** What every part of a salvage is given. */
export type Salvage = {
  readonly from: DamagedFile;
  /** The new library: empty, or a copy of a backup. */
  readonly into: Connection;
  /** To be called for every row that is read; ends the work by throwing where the person has thought better of it. */
  progress(step: RecoveryStep): void;
};

/**
 * Where things have come to lie: numbers in the damaged file and in the new library, NULL for what is known to have been
 * there and is lost. They live as long as the connection.
 */
export const PLACES = `
  CREATE TEMP TABLE block_place (old INTEGER PRIMARY KEY, new INTEGER);
  CREATE TEMP TABLE article_place (old INTEGER PRIMARY KEY, new INTEGER);
  CREATE TEMP TABLE revision_place (old INTEGER PRIMARY KEY, new INTEGER);
`;

export type Places = {
  /** That it was there. */
  know(old: number): void;
  place(old: number, present: number): void;
  find(old: number): number | null;
  lost(): number[];
};

export function places(into: Connection, what: 'block' | 'article' | 'revision'): Places {
  const know = into.prepare<[number]>(`INSERT OR IGNORE INTO ${what}_place VALUES (?, NULL)`);
  const place = into.prepare<[number, number]>(`INSERT INTO ${what}_place VALUES (?, ?) ON CONFLICT (old) DO UPDATE SET new = excluded.new`);
  const find = into.prepare<[number], number | null>(`SELECT new FROM ${what}_place WHERE old = ?`).pluck();
  const lost = into.prepare<[], number>(`SELECT old FROM ${what}_place WHERE new IS NULL`).pluck();
  return {
    know: (old) => { know.run(old); },
    place: (old, present) => { place.run(old, present); },
    find: (old) => find.get(old) ?? null,
    lost: () => lost.all(),
  };
}

/** Puts a row, as it was read, into a table of the new library, as far as that has its columns; a table that the damaged file is too old to have has no rows. */
export function rowWriter(into: Connection, table: string, columns: readonly string[], how: 'INSERT' | 'INSERT OR REPLACE') {
  const present = new Set((into.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name));
  const kept = columns.filter((name) => present.has(name));
  if (kept.length === 0) return () => 0;
  const statement = into.prepare<unknown[]>(`${how} INTO ${table} (${kept.join(', ')}) VALUES (${kept.map(() => '?').join(', ')})`);
  return (row: Readonly<Record<string, unknown>>): number => Number(statement.run(...kept.map((name) => row[name])).lastInsertRowid);
}
