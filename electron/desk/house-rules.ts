import type { houseRuleCalls } from '../../shared/contract/house-rules.ts';
import { ignoredKey, type IgnoredHit } from '../../shared/house-rules/ignored-hit.ts';
import type { DeskRoom, HandlersOf } from './handlers.ts';
import { presentSettings } from './present-settings.ts';

export function houseRules({ library, tell }: DeskRoom): HandlersOf<typeof houseRuleCalls> {
  /** Read and written in one transaction, so that two windows that ignore something at once lose neither. */
  const change = (hit: IgnoredHit, after: (others: IgnoredHit[]) => IgnoredHit[]): Record<string, never> => {
    library.transaction(() => {
      const others = presentSettings(library).ignoredHits.filter((one) => ignoredKey(one) !== ignoredKey(hit));
      library.settings.save('ignoredHits', after(others));
    });
    tell({ type: 'settings.changed' });
    return {};
  };
  return {
    'houseRules.ignore': (hit) => change(hit, (others) => [...others, hit]),
    'houseRules.heed': (hit) => change(hit, (others) => others),
  };
}
