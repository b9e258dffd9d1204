import { ShieldCheck, Square } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { VerifyReport } from '../../shared/contract/backups.ts';
import type { DeskEvent } from '../../shared/contract/event.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { faultText } from '../../shared/messages/fault-text.ts';
import { useMutationCall } from '../bridge/use-call.ts';
import { useDesk } from '../bridge/use-desk.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useAction } from '../ui/use-action.ts';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './Settings.module.css';

type Step = Extract<DeskEvent, { type: 'library.verifying' }>;

/** Looks the whole library over, and names what is not as it was saved. */
export function LibraryCheck() {
  const translate = useTranslate();
  const client = useDesk();
  const check = useMutationCall('library.verify');
  const stop = useMutationCall('library.stopVerifying');
  const [step, setStep] = useState<Step | null>(null);
  useEffect(() => client.subscribe((event) => { if (event.type === 'library.verifying') setStep(event); }), [client]);
  const start = (): void => { setStep(null); check.mutate({}); };
  useAction([{ id: 'verify', title: translate('verify.start'), isEnabled: !check.isPending, run: start }]);
  const headingId = useId();
  const part = translate(`verify.of.${step?.part ?? 'file'}`);
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h4 id={headingId}>{translate('verify.heading')}</h4>
      <p className={styles.hint}>{translate('verify.text')}</p>
      {check.isPending ? (
        <>
          <p role="status">{translate('verify.running', { part })}</p>
          <Progress label={translate('verify.running', { part })} value={step && step.total > 0 ? step.done / step.total : undefined} />
          <div><Button icon={Square} onPress={() => stop.mutate({})}>{translate('verify.stop')}</Button></div>
        </>
      ) : <div><Button icon={ShieldCheck} onPress={start}>{translate('verify.start')}</Button></div>}
      {check.error && <Notice tone="danger">{failureText(translate, check.error.toFailure())}</Notice>}
      {check.data?.report === null && <Notice>{translate('verify.stopped')}</Notice>}
      {!check.isPending && check.data?.report && <Report report={check.data.report} />}
    </section>
  );
}

function Report({ report: { parts, faults } }: { readonly report: VerifyReport }) {
  const translate = useTranslate();
  const count = parts.reduce((sum, part) => sum + part.faults, 0);
  return (
    <>
      {count === 0 ? <Notice tone="success">{translate('verify.sound')}</Notice> : <Notice tone="danger">{translate('verify.faulty', { faults: count })}</Notice>}
      <ul aria-label={translate('verify.result')} className={styles.card}>
        {parts.map((part) => <li key={part.part} className={styles.row}>{translate(`verify.part.${part.part}`, part)}</li>)}
      </ul>
      {faults.length > 0 && (
        <ul aria-label={translate('verify.faults')} className={styles.card}>
          {faults.map((fault, place) => <li key={place} className={styles.row}>{faultText(translate, fault)}</li>)}
        </ul>
      )}
    </>
  );
}
