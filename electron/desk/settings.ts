import { RedaksiError } from '../../shared/contract/error.ts';
import type { settingsCalls } from '../../shared/contract/settings.ts';
import type { DeskRoom, HandlersOf } from './handlers.ts';
import { houseStyleNamed } from './house-styles.ts';
import { presentSettings } from './present-settings.ts';
import { removeSamples } from './remove-samples.ts';

export function settings({ library, tell, version }: DeskRoom): HandlersOf<typeof settingsCalls> {
  return {
    'settings.get': () => presentSettings(library),
    'settings.change'(changes) {
      const { houseStyle, me } = changes;
      if (houseStyle !== undefined) houseStyleNamed(library, houseStyle);
      if (me !== undefined && me !== null && !library.contributors.find(me)) {
        throw new RedaksiError('notFound', `There is no contributor ${me}`, { kind: 'contributor', id: me });
      }
      library.transaction(() => {
        for (const [name, value] of Object.entries(changes)) if (value !== undefined) library.settings.save(name, value);
      });
      tell({ type: 'settings.changed' });
      return presentSettings(library);
    },
    'system.info': () => ({
      version, libraryFolder: library.folder.path, schemaVersion: library.schemaVersion,
      articles: library.articles.counts().reduce((sum, { articles }) => sum + articles, 0), sampleArticles: library.articles.samples().length,
    }),
    'samples.remove'() {
      const removed = removeSamples(library);
      for (const type of ['articles.changed', 'register.changed', 'settings.changed'] as const) tell({ type });
      return { removed };
    },
  };
}
