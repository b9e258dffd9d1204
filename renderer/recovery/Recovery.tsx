import { useState, type ReactNode } from 'react';
import type { Failure } from '../../shared/contract/error.ts';
import type { RecoveryReport } from '../../shared/contract/library-state.ts';
import { useCall } from '../bridge/use-call.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { RecoveryReportTable } from './RecoveryReportTable.tsx';
import { RecoveryScreen } from './RecoveryScreen.tsx';
import styles from './RecoveryScreen.module.css';
import { useRecovery } from './use-recovery.ts';

/**
 * Shows the screens, unless the library is damaged or was just recovered: then that, until the person has read it. Screens
 * that were open stay behind it with what was typed last, which is saved once the library is whole.
 */
export function Recovery({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  const { data: state } = useCall('library.state', {});
  const [report, setReport] = useState<RecoveryReport | null>(null);
  const [damage, setDamage] = useState<Failure | null>(null);
  const recovery = useRecovery(setReport);
  const present = state?.kind === 'damaged' ? state.failure : null;
  if (present !== null && present !== damage) setDamage(present);
  // The library is open again a moment before the report of its recovery comes.
  const isShown = report !== null || present !== null || recovery.progress !== null;
  const [hasBeenOpen, setBeenOpen] = useState(false);
  if (!isShown && !hasBeenOpen) setBeenOpen(true);
  return (
    <>
      {isShown && (
        <main className={styles.screen} tabIndex={-1}>
          <div className={styles.page}>
            {report === null
              ? damage && <RecoveryScreen failure={damage} recovery={recovery} />
              : <>
                <h1 className={styles.title}>{translate('recovery.done.title')}</h1>
                <RecoveryReportTable report={report} onOpen={() => setReport(null)} />
              </>}
          </div>
        </main>
      )}
      {(!isShown || hasBeenOpen) && <div className={isShown ? styles.behind : styles.front}>{children}</div>}
    </>
  );
}
