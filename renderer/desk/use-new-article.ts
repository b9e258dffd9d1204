import { useMutationCall } from '../bridge/use-call.ts';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { goTo } from '../use-route.ts';

/** Starts an article and opens it. */
export function useNewArticle(): () => void {
  const tellFailure = useTellFailure();
  const { mutate } = useMutationCall('articles.create');
  return () => mutate({}, {
    onSuccess: ({ article }) => goTo({ screen: 'write', articleId: article.id }),
    onError: tellFailure,
  });
}
