import { isAbsolute } from 'node:path';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { settingsCalls } from '../../shared/contract/settings.ts';
import { refuseMissing } from '../library/backup/second-copy.ts';
import type { DeskRoom, HandlersOf } from './handlers.ts';
import { houseStyleNamed } from './house-styles.ts';
import { presentSettings } from './present-settings.ts';
import { removeSamples } from './remove-samples.ts';

export function settings({ library, tell, version }: DeskRoom): HandlersOf<typeof settingsCalls> {
  return {
    'settings.get': () => presentSettings(library),
    'settings.change'(changes) {
      const { houseStyle, me, secondBackupFolder } = changes;
      if (houseStyle !== undefined) houseStyleNamed(library, houseStyle);
      if (me !== undefined && me !== null && !library.contributors.find(me)) {
        throw new RedaksiError('notFound', `There is no contributor ${me}`, { kind: 'contributor', id: me });
      }
      if (typeof secondBackupFolder === 'string') refuseFolder(secondBackupFolder);
      library.transaction(() => {
        for (const [name, value] of Object.entries(changes)) if (value !== undefined) library.settings.save(name, value);
      });
      tell({ type: 'settings.changed' });
      if (secondBackupFolder !== undefined) tell({ type: 'backups.changed' });
      return presentSettings(library);
    },
    'system.info': () => ({
      library: library.identity,
      version, libraryFolder: library.folder.path, schemaVersion: library.schemaVersion,
      articles: library.articles.counts().reduce((sum, { articles }) => sum + articles, 0), sampleArticles: library.articles.sampleCount(),
    }),
    'samples.remove'() {
      const removed = removeSamples(library);
      for (const type of ['articles.changed', 'register.changed', 'settings.changed'] as const) tell({ type });
      return { removed };
    },
  };
}

/** Named whole, because a folder is not sought from wherever the program happens to run; and there now, because of slips of the pen. */
function refuseFolder(folder: string): void {
  if (!isAbsolute(folder)) throw new RedaksiError('invalidInput', `${folder} is not a whole path`, { field: folder, reason: 'notAbsolute' });
  refuseMissing(folder);
}
