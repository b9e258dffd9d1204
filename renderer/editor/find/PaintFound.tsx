import { useMemo } from 'react';
import { usePaint } from '../highlight/use-paint.ts';
import type { PaintedSpan } from '../highlight/layer.ts';
import { useLive } from '../use-live.ts';
import type { ArticleFind } from './article-find.ts';
import type { Found } from '../../../shared/find/found.ts';

/** Paints what is found over the body: every place, and the one that is meant now. */
export function PaintFound({ find }: { readonly find: ArticleFind }) {
  const isOpen = useLive(find.isOpen);
  const { found, here } = useLive(find.state);
  const all = useMemo(() => (isOpen && found.length > 0 ? spansByBlock(found) : null), [isOpen, found]);
  const one = isOpen ? found[here] : undefined;
  const present = useMemo(() => (one ? spansByBlock([one]) : null), [one]);
  usePaint('found', all);
  usePaint('found-here', present);
  return null;
}

function spansByBlock(found: readonly Found[]): (blockId: string) => readonly PaintedSpan[] {
  const spans = new Map<string, PaintedSpan[]>();
  for (const { place, from, to } of found) {
    if (place.kind !== 'block') continue;
    const span = { part: place.part, from, to };
    const present = spans.get(place.blockId);
    if (present) present.push(span);
    else spans.set(place.blockId, [span]);
  }
  return (blockId) => spans.get(blockId) ?? [];
}
