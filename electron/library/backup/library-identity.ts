import { connectToRead } from '../connection.ts';
import { atPath } from '../library-failure.ts';

/** The word that a library's file bears for as long as it lives, as do its backups. @throws RedaksiError */
export function libraryIdentity(file: string): string {
  return atPath(file, () => {
    const connection = connectToRead(file);
    try {
      return String(connection.prepare('SELECT id FROM identity').pluck().get());
    } finally {
      connection.close();
    }
  });
}
