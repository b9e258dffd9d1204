import { Archive, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { Backup, Failed } from '../../shared/contract/backups.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { useCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { dayAndClock } from '../ui/clock.ts';
import { Notice } from '../ui/Notice.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import { SecondBackupFolder } from './SecondBackupFolder.tsx';
import styles from './Settings.module.css';
import { sizeText } from './size-text.ts';
import { useBackUp } from './use-back-up.ts';

/** When the library was last backed up, or why not; every backup, and the way back to it. */
export function BackupSettings() {
  const translate = useTranslate();
  const language = useLanguage();
  const { data } = useCall('backups.list', {});
  const { backUp, isPending } = useBackUp();
  const [chosen, setChosen] = useState<Backup | null>(null);
  if (!data) return null;
  const { backups, failure, second, isUnderWay } = data;
  const [newest] = backups;
  const at = (moment: string): string => dayAndClock(new Date(moment), language, new Date());
  const when = (backup: Backup): string => at(backup.madeAt);
  const why = (failed: Failed): { reason: string; since: string } => ({ reason: failureText(translate, failed), since: at(failed.since) });
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h4>{translate('backups.title')}</h4>
        <Button icon={Archive} isPending={isPending || isUnderWay} onPress={backUp}>{translate('backups.make')}</Button>
      </div>
      <p className={styles.hint}>{translate('backups.text')}</p>
      {failure && <Notice tone="danger">{translate('backups.failed', why(failure))}</Notice>}
      <dl className={`${styles.card} ${styles.facts}`}>
        <div className={styles.row}>
          <dt>{translate('backups.last')}</dt>
          <dd><span role="status">{isUnderWay ? translate('backups.underWay') : newest ? when(newest) : translate('backups.none')}</span></dd>
        </div>
      </dl>
      {backups.length > 0 && (
        <ul aria-label={translate('backups.list')} className={styles.card}>
          {backups.map((backup) => (
            <li key={backup.name} className={styles.row}>
              <div className={styles.main}>
                <span className={styles.name}>{when(backup)}</span>
                <span className={styles.about}>{[translate(`backups.kind.${backup.kind}`), sizeText(backup.bytes, language)].join(' · ')}</span>
              </div>
              <Button size="small" icon={RotateCcw} aria-label={translate('backups.restoreOne', { when: when(backup) })} onPress={() => setChosen(backup)}>{translate('backups.restore')}</Button>
            </li>
          ))}
        </ul>
      )}
      {second?.failure && <Notice tone="warning">{translate('backups.secondFailedSince', why(second.failure))}</Notice>}
      <SecondBackupFolder key={second?.folder ?? ''} folder={second?.folder ?? ''} />
      {chosen && <RestoreDialog backup={chosen} when={when(chosen)} onClose={() => setChosen(null)} />}
    </div>
  );
}
