import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Stage } from '../../shared/article/fields.ts';
import type { ArticleRow } from '../../shared/contract/article-row.ts';
import type { CallOutput } from '../../shared/contract/contract.ts';
import type { RedaksiError } from '../../shared/contract/error.ts';
import { useDesk } from '../bridge/use-desk.ts';

const PAGE = 60;

export type Wanted = { readonly query: string; readonly stages: readonly Stage[]; readonly order: 'newest' | 'relevance' };

export type Articles = {
  readonly rows: readonly ArticleRow[];
  readonly isLoaded: boolean;
  readonly isLoadingMore: boolean;
  readonly error: RedaksiError | null;
  readonly loadMore: () => void;
};

/** The desk's list, page by page as it is scrolled. The rows before stay while new ones are asked for. */
export function useArticles({ query, stages, order }: Wanted): Articles {
  const desk = useDesk();
  const { data, isFetchingNextPage, hasNextPage, fetchNextPage, error, isSuccess } = useInfiniteQuery<CallOutput<'articles.list'>, RedaksiError, { pages: CallOutput<'articles.list'>[] }, readonly unknown[], string | null>({
    queryKey: ['articles.list', { query, stages, order }],
    queryFn: ({ pageParam }) => desk.call('articles.list', { query, stages: [...stages], order, limit: PAGE, cursor: pageParam }),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  // A page that moved while it was read may repeat a row.
  const rows = useMemo(() => [...new Map((data?.pages ?? []).flatMap((page) => page.rows).map((row) => [row.id, row])).values()], [data]);
  return {
    rows, isLoaded: isSuccess, isLoadingMore: isFetchingNextPage, error,
    loadMore: () => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); },
  };
}
