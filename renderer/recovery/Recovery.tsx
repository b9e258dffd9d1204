import { useState, type ReactNode } from 'react';
import type { RecoveryReport } from '../../shared/contract/library-state.ts';
import { useCall } from '../bridge/use-call.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { RecoveryReportTable } from './RecoveryReportTable.tsx';
import { RecoveryScreen } from './RecoveryScreen.tsx';
import styles from './RecoveryScreen.module.css';

/**
 * Shows the screens, unless the library is damaged or was just recovered: then that, until the person has read it. Screens
 * that were open stay behind it with what was typed last, which is saved once the library is whole.
 */
export function Recovery({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  const { data: state } = useCall('library.state', {});
  const [report, setReport] = useState<RecoveryReport | null>(null);
  const isDamaged = state?.kind === 'damaged';
  const isShown = report !== null || isDamaged;
  const [hasBeenOpen, setBeenOpen] = useState(false);
  if (!isShown && !hasBeenOpen) setBeenOpen(true);
  return (
    <>
      {isShown && (
        <main className={styles.screen} tabIndex={-1}>
          <div className={styles.page}>
            {report === null
              ? isDamaged && <RecoveryScreen failure={state.failure} onRecovered={setReport} />
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
