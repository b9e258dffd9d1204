import type { PaintedSpan } from './layer.ts';

/** What `usePaint` asks for, of places all over the body. */
export function spansByBlock(places: readonly (PaintedSpan & { readonly blockId: string })[]): (blockId: string) => readonly PaintedSpan[] {
  const spans = Map.groupBy(places, ({ blockId }) => blockId);
  return (blockId) => spans.get(blockId) ?? [];
}
