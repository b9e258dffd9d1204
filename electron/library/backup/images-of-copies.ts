import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { connectToRead } from '../connection.ts';
import { atPath } from '../library-failure.ts';
import type { LibraryFolder } from '../library-folder.ts';
import { listBackups } from './list-backups.ts';

/**
 * Whether any backup, or any library that was set aside, names an image by its hash: then the file is theirs too and stays.
 * Of a copy that cannot be read nobody knows what it names, so every image counts as named.
 */
export function imagesOfCopies(folder: LibraryFolder): (hash: string) => boolean {
  try {
    const named = new Set(copies(folder).flatMap(imageHashes));
    return (hash) => named.has(hash);
  } catch (error) {
    if (!(error instanceof RedaksiError)) throw error;
    return () => true;
  }
}

function copies(folder: LibraryFolder): string[] {
  const backups = listBackups(folder.backups).map(({ name }) => join(folder.backups, name));
  const aside = existsSync(folder.setAside) ? atPath(folder.setAside, () => readdirSync(folder.setAside)) : [];
  return [...backups, ...aside.map((name) => join(folder.setAside, name, 'library.sqlite')).filter((path) => existsSync(path))];
}

function imageHashes(path: string): string[] {
  return atPath(path, () => {
    const connection = connectToRead(path);
    try {
      return connection.prepare<[], string>('SELECT hash FROM image').pluck().all();
    } finally {
      connection.close();
    }
  });
}
