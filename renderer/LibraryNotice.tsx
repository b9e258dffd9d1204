import { RotateCw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { failureText } from '../shared/messages/failure-text.ts';
import { useCall, useMutationCall } from './bridge/use-call.ts';
import styles from './ConnectionNotice.module.css';
import { Button } from './ui/Button.tsx';
import { Notice } from './ui/Notice.tsx';
import { notify } from './ui/notify.ts';
import { useAction } from './ui/use-action.ts';
import { useTranslate } from './ui/use-translate.ts';

/** Says for as long as it lasts that the library can only be read or has gone, and why; what is typed meanwhile waits. */
export function LibraryNotice() {
  const translate = useTranslate();
  const { data: state } = useCall('library.state', {});
  const { mutate: tryAgain, isPending } = useMutationCall('library.tryAgain');
  const isHindered = state?.kind === 'readOnly' || state?.kind === 'away';
  const wasHindered = useRef(false);
  useEffect(() => {
    if (state?.kind === 'open' && wasHindered.current) notify(translate('recovery.openAgain'), { tone: 'success' });
    wasHindered.current = isHindered;
  }, [state, isHindered, translate]);
  useAction([{ id: 'library-try-again', title: translate('recovery.tryAgain'), isEnabled: isHindered, run: () => tryAgain({}) }]);
  if (state?.kind !== 'readOnly' && state?.kind !== 'away') return null;
  return (
    <Notice tone="warning" className={styles.notice} actions={<Button size="small" icon={RotateCw} isPending={isPending} onPress={() => tryAgain({})}>{translate('recovery.tryAgain')}</Button>}>
      {translate(`recovery.${state.kind}`, { reason: failureText(translate, state.failure) })}
    </Notice>
  );
}
