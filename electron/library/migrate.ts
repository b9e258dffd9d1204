import { makeBackupNow } from './backup/make-backup.ts';
import type { Connection } from './connection.ts';
import { APPLICATION, versionOf } from './file-version.ts';
import type { Migration } from './migrations/migration.ts';

/**
 * Brings the library to the newest form: a verified backup is made first, and each step is one transaction with its version.
 * @throws RedaksiError where the backup cannot be made; nothing was changed then
 */
export function migrate(connection: Connection, migrations: readonly Migration[], backups: string, now: Date): void {
  const from = versionOf(connection);
  if (from >= migrations.length) return;
  if (from > 0) makeBackupNow(connection, { backups, kind: 'before-migration', now });
  migrations.slice(from).forEach((migration, index) => {
    connection.transaction(() => {
      connection.exec(migration.sql);
      connection.pragma(`application_id = ${APPLICATION}`);
      connection.pragma(`user_version = ${from + index + 1}`);
    }).exclusive();
  });
}
