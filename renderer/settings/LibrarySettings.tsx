import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { notify } from '../ui/notify.ts';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';
import { BackupSettings } from './BackupSettings.tsx';
import { LibraryCheck } from './LibraryCheck.tsx';
import { HistorySettings } from './HistorySettings.tsx';
import styles from './Settings.module.css';

/** Where everything lies, how much it is, its backups, and the way to be rid of the samples. */
export function LibrarySettings() {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const number = new Intl.NumberFormat(useLanguage());
  const { data: info } = useCall('system.info', {});
  const { mutate: removeSamples } = useMutationCall('samples.remove');
  const [isAsking, setAsking] = useState(false);
  const samples = info?.sampleArticles ?? 0;
  const facts = info ? [
    [translate('settings.libraryFolder'), info.libraryFolder],
    [translate('settings.articles'), number.format(info.articles)],
    [translate('settings.sampleArticles'), number.format(samples)],
    [translate('settings.version'), info.version],
  ] : [];
  return (
    <>
      <p className={styles.hint}>{translate('settings.libraryText')}</p>
      <dl className={`${styles.card} ${styles.facts}`}>
        {facts.map(([name, value]) => <div key={name} className={styles.row}><dt>{name}</dt><dd>{value}</dd></div>)}
      </dl>
      {samples > 0 && (
        <div className={styles.group}>
          <p className={styles.hint}>{translate('settings.samplesText')}</p>
          <div><Button icon={Trash2} onPress={() => setAsking(true)}>{translate('settings.removeSamples')}</Button></div>
        </div>
      )}
      <BackupSettings />
      <LibraryCheck />
      <HistorySettings />
      <ConfirmDialog
        isOpen={isAsking} isDanger onClose={() => setAsking(false)} title={translate('settings.removeSamples')}
        message={translate('settings.removeSamplesText', { count: samples })} confirmLabel={translate('settings.removeSamples')}
        onConfirm={() => removeSamples({}, {
          onSuccess: ({ removed }) => notify(translate('settings.samplesRemoved', { count: removed }), { tone: 'success' }),
          onError: tellFailure,
        })}
      />
    </>
  );
}
