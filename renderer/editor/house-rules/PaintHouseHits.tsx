import { useMemo } from 'react';
import { textParts } from '../../../shared/article/text-parts.ts';
import type { HouseHit } from '../../../shared/house-rules/house-hit.ts';
import { usePaint, type SpansOf } from '../highlight/use-paint.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useLive } from '../use-live.ts';
import type { ArticleHouseHits } from './use-house-hits.ts';

/** Underlines in the body what the house rules have something to say about. */
export function PaintHouseHits({ session, houseHits }: { readonly session: ArticleSession; readonly houseHits: ArticleHouseHits }) {
  const { hits } = useLive(houseHits);
  usePaint('house-rule', useMemo(() => (hits.length > 0 ? spansOf(session, hits) : null), [session, hits]));
  return null;
}

function spansOf(session: ArticleSession, hits: readonly HouseHit[]): SpansOf {
  const byBlock = Map.groupBy(hits, ({ blockId }) => blockId);
  return (blockId) => {
    const found = byBlock.get(blockId) ?? [];
    const block = found.length > 0 ? session.block(blockId) : null;
    if (block === null) return [];
    const texts = textParts(block);
    // Since they were found something was written: they stand somewhere else now, until writing rests and they are looked for anew.
    return found.every(({ part, within }) => texts[part] === within) ? found : null;
  };
}
