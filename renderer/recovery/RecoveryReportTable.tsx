import type { RecoveryReport } from '../../shared/contract/library-state.ts';
import { Button } from '../ui/Button.tsx';
import { useAction } from '../ui/use-action.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';
import styles from './RecoveryScreen.module.css';

const COUNTED = ['articles', 'revisions', 'blocks', 'contributors', 'templates', 'houseStyles', 'settings'] as const;

/** What was and what was not recovered, and where the damaged file lies now. */
export function RecoveryReportTable({ report, onOpen }: { readonly report: RecoveryReport; readonly onOpen: () => void }) {
  const translate = useTranslate();
  const number = new Intl.NumberFormat(useLanguage());
  const { articles, revisions, way, mayLackMore } = report;
  useAction([{ id: 'recovery-open', title: translate('recovery.done.open'), run: onOpen }]);
  return (
    <>
      <table className={styles.counts}>
        <caption>{translate('recovery.count.title')}</caption>
        <thead>
          <tr><th scope="col">{translate('recovery.count.kind')}</th><th scope="col">{translate('recovery.count.recovered')}</th><th scope="col">{translate('recovery.count.lost')}</th></tr>
        </thead>
        <tbody>
          {COUNTED.map((part) => (
            <tr key={part}>
              <th scope="row">{translate(`recovery.count.${part}`)}</th>
              <td>{number.format(report[part].recovered)}</td>
              <td data-lost={report[part].lost > 0 || undefined}>{number.format(report[part].lost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.words}>
        {articles.incomplete > 0 && <p>{translate('recovery.count.incomplete', { count: articles.incomplete })}</p>}
        {articles.fromBackup > 0 && <p>{translate('recovery.count.fromBackup', { count: articles.fromBackup })}</p>}
        {articles.rebuilt > 0 && <p>{translate('recovery.count.rebuilt', { count: articles.rebuilt })}</p>}
        {revisions.incomplete > 0 && <p>{translate('recovery.count.incompleteRevisions', { count: revisions.incomplete })}</p>}
        {mayLackMore && <p>{translate(way === 'backup' ? 'recovery.count.backupOnly' : 'recovery.count.mayLackMore')}</p>}
        <p className={styles.muted}>{translate('recovery.done.aside', { folder: report.setAside })}</p>
      </div>
      <div><Button variant="primary" autoFocus onPress={onOpen}>{translate('recovery.done.open')}</Button></div>
    </>
  );
}
