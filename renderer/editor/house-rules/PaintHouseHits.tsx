import { useMemo } from 'react';
import { spansByBlock } from '../highlight/spans-by-block.ts';
import { usePaint } from '../highlight/use-paint.ts';
import { useLive } from '../use-live.ts';
import type { ArticleHouseHits } from './use-house-hits.ts';

/** Underlines in the body what the house rules have something to say about. */
export function PaintHouseHits({ houseHits }: { readonly houseHits: ArticleHouseHits }) {
  const { hits } = useLive(houseHits);
  usePaint('house-rule', useMemo(() => (hits.length > 0 ? spansByBlock(hits.flatMap(({ blockId, ...hit }) => (blockId === null ? [] : [{ ...hit, blockId }]))) : null), [hits]));
  return null;
}
