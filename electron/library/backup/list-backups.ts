import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '../../../shared/contract/backups.ts';
import { atPath, systemCode } from '../library-failure.ts';
import { readBackupName } from './backup-name.ts';

/**
 * The backups in a folder, the last made first; none where there is no such folder. Only finished ones bear the name, and
 * whether one is sound says `isSound`.
 * @throws RedaksiError unreadable, io
 */
export function listBackups(folder: string): Backup[] {
  const backups = atPath(folder, () => names(folder)).flatMap((name): Backup[] => {
    const said = readBackupName(name);
    // One that another process takes away meanwhile is not there.
    const file = said && statSync(join(folder, name), { throwIfNoEntry: false });
    return said && file?.isFile() ? [{ name, ...said, bytes: file.size }] : [];
  });
  return backups.sort((one, other) => other.number - one.number || (one.name < other.name ? 1 : -1));
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
