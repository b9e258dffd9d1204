import { hash } from 'node:crypto';
import { connectToRead } from '../../electron/library/connection.ts';

/** What is wrong with a library file: SQLite's own checks, and whether every block is what its hash says. Empty: it is sound. */
export function faultsOf(database: string): string[] {
  const connection = connectToRead(database);
  try {
    const integrity = connection.pragma('integrity_check') as { integrity_check: string }[];
    const foreign = connection.pragma('foreign_key_check') as { table: string }[];
    const blocks = connection.prepare<[], { hash: Buffer; json: string }>('SELECT hash, json FROM block').all();
    return [
      ...integrity.map((row) => row.integrity_check).filter((word) => word !== 'ok'),
      ...foreign.map(({ table }) => `a row of ${table} refers to nothing`),
      ...blocks.filter((block) => !hash('sha256', block.json, 'buffer').equals(block.hash)).map(() => 'a block is not what its hash says'),
    ];
  } finally {
    connection.close();
  }
}
