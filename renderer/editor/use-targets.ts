import { useMemo } from 'react';
import { useCall } from '../bridge/use-call.ts';
import type { ArticleSession } from './session/article-session.ts';
import { useLive } from './use-live.ts';

export type Targets = ReadonlyMap<string, { readonly headline: string; readonly isInTrash: boolean }>;

/** The library articles that the related links point to, with the headlines that they have now. */
export function useTargets(session: ArticleSession): Targets {
  const blocks = useLive(session.relatedBlocks);
  const ids = useMemo(() => [...new Set(blocks.flatMap((block) => block.items.flatMap((item) => item.articleId ?? [])))].sort(), [blocks]);
  const { data } = useCall('articles.targets', { ids }, { enabled: ids.length > 0, keepPrevious: true });
  return useMemo(() => new Map(data?.targets.map((target) => [target.id, target])), [data]);
}
