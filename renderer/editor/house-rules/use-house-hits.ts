import { useEffect, useMemo, useState } from 'react';
import type { IgnoredHit } from '../../../shared/house-rules/ignored-hit.ts';
import { HouseChecker } from '../../../shared/house-rules/house-checker.ts';
import { isSameHits, type HouseHit } from '../../../shared/house-rules/house-hit.ts';
import { useCall } from '../../bridge/use-call.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { LiveValue, type Live } from '../session/live-value.ts';
import { useField } from '../use-field.ts';
import { useHouseStyle } from '../use-house-style.ts';
import { afterEdits } from './after-edits.ts';

/** What the house rules have against an article as it stands here, and the rules that say why. */
export type HouseHits = { readonly checker: HouseChecker | null; readonly hits: readonly HouseHit[] };
export type ArticleHouseHits = Live<HouseHits>;

const NONE: HouseHits = { checker: null, hits: [] };
const NOTHING_IGNORED: readonly IgnoredHit[] = [];

/** Looked for anew a moment after each edit; who shows them is drawn again, and the calling component is not. */
export function useHouseHits(session: ArticleSession): ArticleHouseHits {
  const [live] = useState(() => new LiveValue<HouseHits>(NONE));
  const rules = useHouseStyle(useField(session, 'houseStyle'))?.rules;
  const language = useField(session, 'language');
  const ignoredHere = useField(session, 'ignoredHits') ?? NOTHING_IGNORED;
  const ignoredAlways = useCall('settings.get', {}).data?.ignoredHits;
  const checker = useMemo(() => (rules ? new HouseChecker(rules, language) : null), [rules, language]);
  useEffect(() => {
    // What the library ignores is waited for, so that nothing flashes up that is not to be told.
    if (!checker || !ignoredAlways) return;
    const ignored = [...ignoredAlways, ...ignoredHere];
    return afterEdits(session, checker, (blocks) => {
      const [before, hits] = [live.get(), checker.hits(session.fields.get(), blocks, ignored)];
      // Most of what is typed is no hit, and who shows them need not be drawn again for it.
      if (before.checker !== checker || !isSameHits(before.hits, hits)) live.set({ checker, hits });
    });
  }, [session, checker, ignoredAlways, ignoredHere, live]);
  return live;
}
