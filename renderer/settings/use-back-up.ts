import { failureText } from '../../shared/messages/failure-text.ts';
import { useMutationCall } from '../bridge/use-call.ts';
import { notify } from '../ui/notify.ts';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';

/** Makes a backup now and says how it went. */
export function useBackUp(): { readonly backUp: () => void; readonly isPending: boolean } {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const { mutate, isPending } = useMutationCall('backups.make');
  const backUp = (): void => mutate({}, {
    onSuccess: ({ second }) => {
      if (second?.failure) notify(translate('backups.secondFailed', { reason: failureText(translate, second.failure) }), { tone: 'warning' });
      else notify(translate('backups.made'), { tone: 'success' });
    },
    onError: tellFailure,
  });
  return { backUp, isPending };
}
