import { CircleCheck } from 'lucide-react';
import { failureText } from '../../shared/messages/failure-text.ts';
import { findingText } from '../../shared/messages/finding-text.ts';
import { useCall } from '../bridge/use-call.ts';
import { Notice } from '../ui/Notice.tsx';
import { SEVERITIES, SEVERITY_ICONS } from '../ui/severity.ts';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './CheckList.module.css';

/** What should hold before readers see it, the gravest first. */
export function CheckList({ articleId, houseStyle }: { articleId: string; houseStyle: string | null }) {
  const translate = useTranslate();
  const { data, error } = useCall('publishing.check', { articleId, houseStyle, withHouseRules: true }, { keepPrevious: true });
  const findings = SEVERITIES.flatMap((severity) => (data?.findings ?? []).filter((finding) => finding.severity === severity));
  return (
    <section aria-labelledby="checks" className={styles.checks}>
      <h3 id="checks">{translate('publish.checks')}</h3>
      {error && <Notice tone="danger">{failureText(translate, error.toFailure())}</Notice>}
      {data && findings.length === 0 && <p className={styles.good}><CircleCheck aria-hidden className={styles.icon} />{translate('publish.allGood')}</p>}
      <ul className={styles.list}>
        {findings.map((finding, index) => {
          const Icon = SEVERITY_ICONS[finding.severity];
          return (
            <li key={`${finding.code} ${finding.blockId ?? finding.field ?? ''} ${index}`} className={styles.finding} data-severity={finding.severity}>
              <Icon role="img" aria-label={translate(`publish.severity.${finding.severity}`)} className={styles.icon} />
              <span>{findingText(translate, finding)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
