import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { atPath } from '../library-failure.ts';
import { listBackups } from './list-backups.ts';
import { surplusBackups } from './retention.ts';

/** Takes the surplus backups of a folder away; to be called after a new one stands. @returns their names. @throws RedaksiError */
export function thinOut(backups: string, now: Date): string[] {
  return surplusBackups(listBackups(backups), now).map(({ name }) => {
    atPath(join(backups, name), () => rmSync(join(backups, name), { force: true }));
    return name;
  });
}
