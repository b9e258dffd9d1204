import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { backupCalls } from '../../shared/contract/backups.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import { listBackups } from '../library/backup/list-backups.ts';
import type { Library } from '../library/open.ts';
import type { DeskRoom, HandlersOf } from './handlers.ts';
import { presentSettings } from './present-settings.ts';

export function backups({ library, archivist, keptBackups, replaceLibrary, tell }: DeskRoom): HandlersOf<typeof backupCalls> {
  return {
    'backups.list'() {
      const { own, second } = keptBackups.failures();
      const { secondBackupFolder: folder } = presentSettings(library);
      return {
        backups: listBackups(library.folder.backups), failure: own?.failure ?? null, isUnderWay: keptBackups.isUnderWay(),
        second: folder === null ? null : { folder, failure: second?.folder === folder ? second.failure : null },
      };
    },
    'backups.make': () => keptBackups.make(),
    'backups.restore': ({ name }) => replaceLibrary(backupNamed(library, name)),
    'backups.restoreTo'({ name, folder }) {
      const file = backupNamed(library, name);
      refuseOccupied(folder);
      return archivist.do({ kind: 'restore', file, folder });
    },
    'library.verify': async () => ({
      report: await archivist.do({ kind: 'verify' }, (progress) => tell({ type: 'library.verifying', ...progress })),
    }),
    async 'library.stopVerifying'() {
      await archivist.stop('verify');
      return {};
    },
  };
}

/** The path of a backup in the list. @throws RedaksiError notFound */
function backupNamed(library: Library, name: string): string {
  const { backups: folder } = library.folder;
  if (!listBackups(folder).some((backup) => backup.name === name)) {
    throw new RedaksiError('notFound', `There is no backup ${name}`, { kind: 'backup', id: name });
  }
  return join(folder, name);
}

/** A new library is begun where nothing lies, so that nothing can be overwritten. */
function refuseOccupied(folder: string): void {
  const isFree = isAbsolute(folder) && (!existsSync(folder) || readdirSync(folder).length === 0);
  if (!isFree) throw new RedaksiError('invalidInput', `${folder} is not an empty folder`, { field: folder, reason: 'notEmpty' });
}
