import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupKind } from '../../../shared/contract/backups.ts';
import type { Connection } from '../connection.ts';
import { atPath } from '../library-failure.ts';
import { backupName, localTime } from './backup-name.ts';
import { listBackups } from './list-backups.ts';
import { copyOnline, finishCopy, giveUpCopy, unfinishedName, type Progress } from './whole-copy.ts';

export type BackupOrder = {
  /** The backups folder; made where it is not there, but never the folder above it: a library that has gone is waited for. */
  readonly backups: string;
  readonly kind: BackupKind;
  readonly now: Date;
};

/**
 * Makes a backup of a library's file and verifies it. The library may be open and written into by others meanwhile.
 * @returns its name in `backups`
 * @throws RedaksiError diskFull, readOnly, libraryDamaged, io; no partial file stays
 */
export async function makeBackup(database: string, order: BackupOrder, progress: Progress = () => undefined): Promise<string> {
  const { name, path, unfinished } = place(order);
  try {
    await copyOnline(database, unfinished, progress);
  } catch (error) {
    return giveUpCopy(unfinished, path, error);
  }
  finishCopy(unfinished, path);
  return name;
}

/**
 * The same at once, for a library whose opening must not go on before it is made. SQLite's online backup answers later,
 * so the copy is written by VACUUM INTO; all else is the same.
 */
export function makeBackupNow(connection: Connection, order: BackupOrder): string {
  const { name, path, unfinished } = place(order);
  try {
    connection.prepare('VACUUM INTO ?').run(unfinished);
  } catch (error) {
    return giveUpCopy(unfinished, path, error);
  }
  finishCopy(unfinished, path);
  return name;
}

function place({ backups, kind, now }: BackupOrder): { name: string; path: string; unfinished: string } {
  atPath(backups, () => { if (!statSync(backups, { throwIfNoEntry: false })?.isDirectory()) mkdirSync(backups, { mode: 0o700 }); });
  const number = (listBackups(backups)[0]?.number ?? 0) + 1;
  const name = backupName({ number, madeAt: localTime(now), kind });
  const path = join(backups, name);
  return { name, path, unfinished: unfinishedName(path) };
}
