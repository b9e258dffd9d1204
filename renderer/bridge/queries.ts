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
        retryDelay: 500,
        retry: (count, error) => error instanceof RedaksiError && error.code === 'disconnected' && count < 20,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
