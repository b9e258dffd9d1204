import { useState } from 'react';
import type { Failure } from '../../shared/contract/error.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { Notice } from '../ui/Notice.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { RecoveryChoices } from './RecoveryChoices.tsx';
import { RecoveryProgressBar } from './RecoveryProgressBar.tsx';
import styles from './RecoveryScreen.module.css';
import type { RecoveryUnderWay } from './use-recovery.ts';

type Props = { readonly failure: Failure; readonly recovery: RecoveryUnderWay };

/** In the place of all other screens while the library is damaged: what happened, what is safe, what can be done. */
export function RecoveryScreen({ failure, recovery: { progress, failure: refusal, begin, stop } }: Props) {
  const translate = useTranslate();
  const { data: outlook, error } = useCall('library.outlook', {});
  const { mutate: tryAgain } = useMutationCall('library.tryAgain');
  const [isLeft, setLeft] = useState(false);
  const isMissing = failure.details['cause'] === 'missing' || failure.details['cause'] === 'empty';
  const file = outlook?.file ?? String(failure.details['file'] ?? '');
  const isStopped = refusal?.details['reason'] === 'stopped';
  return (
    <>
      <h1 className={styles.title}>{translate(isMissing ? 'recovery.missing.title' : 'recovery.title')}</h1>
      <div className={styles.words}>
        <p>{translate(isMissing ? 'recovery.what.missing' : 'recovery.what', { file })}</p>
        <p>{translate('recovery.safe')}</p>
        <p className={styles.muted} aria-live="polite">{backupText(outlook?.backup, translate)}</p>
      </div>
      {refusal && (isStopped
        ? <Notice>{translate('recovery.stopped')}</Notice>
        : <Notice tone="danger">{translate('recovery.failed', { reason: failureText(translate, refusal.toFailure()) })}</Notice>)}
      {error && <Notice tone="danger">{failureText(translate, error.toFailure())}</Notice>}
      {isLeft && <Notice>{translate('recovery.left')}</Notice>}
      {progress
        ? <RecoveryProgressBar progress={progress} onStop={stop} />
        : outlook && (
          <RecoveryChoices
            hasBackup={outlook.backup !== null} hasFile={outlook.bytes > 0} onLeave={() => setLeft(true)} onTryAgain={() => tryAgain({})}
            onChoose={(way) => { setLeft(false); begin(way); }}
          />
        )}
    </>
  );
}

function backupText(backup: { readonly at: string } | null | undefined, translate: ReturnType<typeof useTranslate>): string {
  if (backup === undefined) return translate('recovery.looking');
  return backup === null ? translate('recovery.noBackup') : translate('recovery.backup', { at: new Date(backup.at) });
}
