import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { atPath } from '../library-failure.ts';
import type { LibraryFolder } from '../library-folder.ts';
import { copyDictionaries } from './copy-dictionaries.ts';
import { copyImages } from './copy-images.ts';
import { thinOut } from './thin-out.ts';
import { finishCopy, giveUpCopy, unfinishedName } from './whole-copy.ts';

/**
 * Copies a backup, with the images that it names and the dictionaries that a person chose, to a second folder, on another disk
 * at best, and thins that out too. What lies there stands alone: a library is restored from it as from the first. Libraries
 * share the folder, each in one of its own.
 * @param name of a backup in the library's backups folder
 * @param second absolute path; not made, because a disk that is not there must not be begun in its place
 * @param identity the library's
 * @throws RedaksiError unreadable where it is not there, diskFull, readOnly, libraryDamaged (the copy reads back broken), io
 */
export function copyToSecond(folder: LibraryFolder, name: string, second: string, identity: string, now: Date): void {
  refuseMissing(second);
  const own = join(second, `redaksi-${identity.slice(0, 12)}`);
  const [backups, images] = [join(own, 'backups'), join(own, 'images')];
  atPath(own, () => { for (const path of [backups, images]) mkdirSync(path, { recursive: true, mode: 0o700 }); });
  const from = join(folder.backups, name);
  // The images first, so that no backup stands there that cannot stand alone.
  copyImages(from, folder.images, images);
  const path = join(backups, name);
  const unfinished = unfinishedName(path);
  try {
    copyFileSync(from, unfinished);
  } catch (error) {
    return giveUpCopy(unfinished, path, error);
  }
  finishCopy(unfinished, path);
  thinOut(backups, now);
  // Last: no dictionary keeps a backup from being there, or an old one from making room.
  copyDictionaries(folder.dictionaries, join(own, 'dictionaries'), { following: true });
}

/** @throws RedaksiError unreadable where there is no such folder */
export function refuseMissing(second: string): void {
  if (existsSync(second) && statSync(second).isDirectory()) return;
  throw new RedaksiError('unreadable', `${second} is not there`, { file: second });
}
