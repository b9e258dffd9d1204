import { QueryClient } from '@tanstack/react-query';
import { RedaksiError } from '../../shared/contract/error.ts';

/** The desk tells what changed, so nothing is asked twice on a guess. */
export function newQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (count, error) => error instanceof RedaksiError && error.code === 'disconnected' && count < 5,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
