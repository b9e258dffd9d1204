import { useMemo } from 'react';
import type { Revision } from '../../../shared/contract/revisions.ts';
import { useCall } from '../../bridge/use-call.ts';

/** An article's revisions, the last first; null while they are not known. */
export function useRevisions(articleId: string, isWanted = true): { readonly revisions: readonly Revision[] | null } {
  const { data } = useCall('revisions.list', { articleId }, { enabled: isWanted });
  return useMemo(() => ({ revisions: data?.revisions ?? null }), [data]);
}
