import { useMemo } from 'react';
import type { HouseHit } from '../../../shared/house-rules/house-hit.ts';
import type { PaintedSpan } from '../highlight/layer.ts';
import { usePaint } from '../highlight/use-paint.ts';
import { useLive } from '../use-live.ts';
import type { ArticleHouseHits } from './use-house-hits.ts';

/** Underlines in the body what the house rules have something to say about. */
export function PaintHouseHits({ houseHits }: { readonly houseHits: ArticleHouseHits }) {
  const { hits } = useLive(houseHits);
  usePaint('house-rule', useMemo(() => (hits.length > 0 ? spansByBlock(hits) : null), [hits]));
  return null;
}

function spansByBlock(hits: readonly HouseHit[]): (blockId: string) => readonly PaintedSpan[] {
  const spans = new Map<string, PaintedSpan[]>();
  for (const { blockId, part, from, to } of hits) {
    if (blockId !== null) spans.set(blockId, [...(spans.get(blockId) ?? []), { part, from, to }]);
  }
  return (blockId) => spans.get(blockId) ?? [];
}
