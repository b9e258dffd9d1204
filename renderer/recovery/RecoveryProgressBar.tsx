import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './RecoveryScreen.module.css';
import type { RecoveryProgress } from './use-recovery.ts';

/** How far the recovery is. How long a damaged file still is, nobody knows. */
export function RecoveryProgressBar({ progress: { step, done }, onStop }: { readonly progress: RecoveryProgress; readonly onStop: () => void }) {
  const translate = useTranslate();
  return (
    <div className={styles.progress}>
      <Progress label={translate('recovery.title')} />
      <p role="status">{translate(`recovery.step.${step}`, { done })}</p>
      <Button onPress={onStop}>{translate('recovery.cancel')}</Button>
    </div>
  );
}
