import { useMemo } from 'react';
import { usePaint } from '../highlight/use-paint.ts';
import { spansByBlock } from '../highlight/spans-by-block.ts';
import { useLive } from '../use-live.ts';
import type { ArticleFind } from './article-find.ts';
import type { Found } from '../../../shared/find/found.ts';

/** Paints what is found over the body: every place, and the one that is meant now. */
export function PaintFound({ find }: { readonly find: ArticleFind }) {
  const isOpen = useLive(find.isOpen);
  const { found, here } = useLive(find.state);
  const all = useMemo(() => (isOpen && found.length > 0 ? painted(found) : null), [isOpen, found]);
  const one = isOpen ? found[here] : undefined;
  const present = useMemo(() => (one ? painted([one]) : null), [one]);
  usePaint('found', all);
  usePaint('found-here', present);
  return null;
}

function painted(found: readonly Found[]): ReturnType<typeof spansByBlock> {
  return spansByBlock(found.flatMap(({ place, from, to }) => (place.kind === 'block' ? [{ blockId: place.blockId, part: place.part, from, to }] : [])));
}
