import { failureText } from '../../shared/messages/failure-text.ts';
import { useMutationCall } from '../bridge/use-call.ts';
import { notify } from '../ui/notify.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { goTo } from '../use-route.ts';

/** Starts an article and opens it. */
export function useNewArticle(): () => void {
  const translate = useTranslate();
  const { mutate } = useMutationCall('articles.create');
  return () => mutate({}, {
    onSuccess: ({ article }) => goTo({ screen: 'write', articleId: article.id }),
    onError: (error) => notify(failureText(translate, error.toFailure()), { tone: 'danger' }),
  });
}
