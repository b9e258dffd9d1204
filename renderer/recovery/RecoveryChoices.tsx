import { CirclePause, DatabaseBackup, FileSearch, LifeBuoy, RotateCw } from 'lucide-react';
import type { RecoveryWay } from '../../shared/contract/library-state.ts';
import { Button } from '../ui/Button.tsx';
import { useAction } from '../ui/use-action.ts';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './RecoveryScreen.module.css';

type Props = {
  readonly hasBackup: boolean;
  /** Whether anything of the damaged file is left. */
  readonly hasFile: boolean;
  readonly onChoose: (way: RecoveryWay) => void;
  readonly onLeave: () => void;
  readonly onTryAgain: () => void;
};

/** What can be done about a damaged library, the best first. */
export function RecoveryChoices({ hasBackup, hasFile, onChoose, onLeave, onTryAgain }: Props) {
  const translate = useTranslate();
  const ways = [
    { id: 'both', icon: LifeBuoy, isEnabled: hasBackup && hasFile, run: () => onChoose('backupAndSalvage') },
    { id: 'backupOnly', icon: DatabaseBackup, isEnabled: hasBackup, run: () => onChoose('backup') },
    { id: 'salvageOnly', icon: FileSearch, isEnabled: hasFile, run: () => onChoose('salvage') },
    { id: 'leave', icon: CirclePause, isEnabled: true, run: onLeave },
  ] as const;
  const best = ways.find(({ isEnabled }) => isEnabled)?.id;
  useAction([
    ...ways.map(({ id, isEnabled, run }) => ({ id: `recovery-${id}` as const, title: translate(`recovery.${id}`), isEnabled, run })),
    { id: 'recovery-try-again', title: translate('recovery.tryAgain'), run: onTryAgain },
  ]);
  return (
    <section aria-labelledby="recovery-choices" className={styles.words}>
      <h2 id="recovery-choices" className={styles.subtitle}>{translate('recovery.choose')}</h2>
      <ul className={styles.choices}>
        {ways.map(({ id, icon, isEnabled, run }) => (
          <li key={id} className={styles.choice}>
            <p id={`recovery-${id}`}>{translate(`recovery.${id}.text`)}</p>
            <Button icon={icon} variant={id === best ? 'primary' : 'secondary'} isDisabled={!isEnabled} aria-describedby={`recovery-${id}`} onPress={run}>{translate(`recovery.${id}`)}</Button>
          </li>
        ))}
      </ul>
      <div><Button variant="quiet" icon={RotateCw} onPress={onTryAgain}>{translate('recovery.tryAgain')}</Button></div>
    </section>
  );
}
