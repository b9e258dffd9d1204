import { Scissors } from 'lucide-react';
import { useId, useState } from 'react';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { useDesk } from '../bridge/use-desk.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { notify } from '../ui/notify.ts';
import { Select } from '../ui/Select.tsx';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';
import styles from './Settings.module.css';
import { sizeText } from './size-text.ts';

const DAYS = [30, 90, 180, 365] as const;
type Found = { readonly revisions: number; readonly bytes: number };

/** Whether automatic revisions may go, and the way to let them go, which says first what that would take. */
export function HistorySettings() {
  const translate = useTranslate();
  const language = useLanguage();
  const headingId = useId();
  const desk = useDesk();
  const { data: settings } = useCall('settings.get', {});
  const { mutate: change } = useMutationCall('settings.change');
  const { mutate: thinOut } = useMutationCall('revisions.thinOut');
  const [isBusy, setBusy] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const days = settings?.thinOutAfter ?? null;
  const choices = [...new Set([...DAYS, ...(days === null ? [] : [days])])].sort((one, other) => one - other);
  const failed = useTellFailure();
  const count = (): void => {
    if (days === null) return;
    setBusy(true);
    desk.call('revisions.thinnable', { days }).then(setFound, failed).finally(() => setBusy(false));
  };
  const take = (): void => {
    if (days === null) return;
    setBusy(true);
    thinOut({ days }, {
      onSuccess: ({ revisions, bytes }) => notify(translate('history.thinned', { count: revisions, size: sizeText(bytes, language) }), { tone: 'success' }),
      onError: failed, onSettled: () => setBusy(false),
    });
  };
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h4 id={headingId}>{translate('history.settings')}</h4>
      <p className={styles.hint}>{translate('history.settingsText')}</p>
      <Select
        label={translate('history.keep')} value={days === null ? 'all' : String(days)} className={styles.narrow}
        options={[{ id: 'all', label: translate('history.keepAll') }, ...choices.map((each) => ({ id: String(each), label: translate('history.mayGo', { days: each }) }))]}
        onChange={(id) => change({ thinOutAfter: id === 'all' ? null : Number(id) }, { onError: failed })}
      />
      {days !== null && <div><Button icon={Scissors} isPending={isBusy} onPress={count}>{translate(isBusy ? 'history.counting' : 'history.thinOut')}</Button></div>}
      <ConfirmDialog
        isOpen={found !== null} isDanger onClose={() => setFound(null)} title={translate('history.thinOut')} confirmLabel={translate('history.thinOut')} onConfirm={take}
        message={translate('history.thinOutText', { count: found?.revisions ?? 0, days: days ?? 0, size: sizeText(found?.bytes ?? 0, language) })}
      />
    </section>
  );
}
