import { useMutationCall } from '../bridge/use-call.ts';
import { notify } from '../ui/notify.ts';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';

/** Puts an article from the trash back on the desk, and says so. */
export function useTakeBack(): (articleId: string, headline: string) => void {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const { mutate } = useMutationCall('trash.takeBack');
  return (articleId, headline) => mutate({ articleId }, {
    onSuccess: () => notify(translate('trash.takenBack', { headline }), { tone: 'success' }),
    onError: tellFailure,
  });
}
