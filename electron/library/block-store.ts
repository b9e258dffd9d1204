import { hash } from 'node:crypto';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { Connection } from './connection.ts';
import { canonicalJson } from './canonical-json.ts';
import { parseStored } from './stored-json.ts';

/** Content under its SHA-256: equal content is stored once. */
export type BlockStore = ReturnType<typeof blockStore>;

export function blockStore(connection: Connection) {
  const find = connection.prepare<[Buffer], number>('SELECT number FROM block WHERE hash = ?').pluck();
  const insert = connection.prepare<[Buffer, string]>('INSERT INTO block (hash, json) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING');
  const read = connection.prepare<[number], string>('SELECT json FROM block WHERE number = ?').pluck();
  const remove = connection.prepare<[number]>('DELETE FROM block WHERE number = ?');
  const named = connection.prepare<[string], number>('SELECT 1 FROM block WHERE instr(json, ?) LIMIT 1').pluck();
  const watchers = new Set<Set<number>>();
  return {
    /** @returns its number in this library. */
    keep(content: unknown): number {
      const json = canonicalJson(content);
      const digest = hash('sha256', json, 'buffer');
      const { changes, lastInsertRowid } = insert.run(digest, json);
      const number = changes === 1 ? Number(lastInsertRowid) : find.get(digest);
      if (number === undefined) throw new Error('A block was there and is not');
      for (const kept of watchers) kept.add(number);
      return number;
    },
    /** The number of content that is kept; null where it is not. */
    numberOf(content: unknown): number | null {
      return find.get(hash('sha256', canonicalJson(content), 'buffer')) ?? null;
    },
    read(number: number): unknown {
      const json = read.get(number);
      if (json === undefined) throw new RedaksiError('libraryDamaged', `Block ${number} is missing`, { cause: 'block' });
      return parseStored(json);
    },
    remove(number: number): void {
      remove.run(number);
    },
    /** All that is kept from now on: what seemed unused before may be in use again, and a number may be another block's. */
    watchKept(): { readonly blocks: ReadonlySet<number>; end(): void } {
      const kept = new Set<number>();
      watchers.add(kept);
      return { blocks: kept, end: () => { watchers.delete(kept); } };
    },
    /** Whether any block's JSON holds these words; reads every block. */
    anyHolds(words: string): boolean {
      return named.get(words) !== undefined;
    },
  };
}
