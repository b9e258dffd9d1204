import type { Finding } from '../../../shared/checks/finding.ts';
import { failureText } from '../../../shared/messages/failure-text.ts';
import { findingText } from '../../../shared/messages/finding-text.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../ui/Button.tsx';
import { SEVERITIES, SEVERITY_ICONS } from '../../ui/severity.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { HouseHits } from '../house-rules/HouseHits.tsx';
import type { ArticleHouseHits } from '../house-rules/use-house-hits.ts';
import type { ArticleSession } from '../session/article-session.ts';
import styles from './panels.module.css';

type Props = { readonly session: ArticleSession; readonly houseHits: ArticleHouseHits; readonly onShow: (finding: Finding) => void };

/** What stands between the article and its publication, asked again after each save; a press leads to the place. */
export function ChecksPanel({ session, houseHits, onShow }: Props) {
  const translate = useTranslate();
  const { data, error } = useCall('publishing.check', { articleId: session.articleId, houseStyle: null }, { keepPrevious: true });
  const findings = [...(data?.findings ?? [])].sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
  return (
    <div className={styles.panel}>
      {error && <p className={styles.failure}>{failureText(translate, error.toFailure())}</p>}
      {data && findings.length === 0 && <p className={styles.empty}>{translate('panels.checks.none')}</p>}
      <ul className={styles.list} aria-label={translate('panels.checks')}>
        {findings.map((finding, index) => {
          const Icon = SEVERITY_ICONS[finding.severity];
          return (
            <li key={`${finding.code} ${finding.blockId ?? finding.field ?? ''} ${index}`} className={styles.finding} data-severity={finding.severity}>
              <Icon className={styles.findingIcon} role="img" aria-label={translate(`panels.checks.${finding.severity}`)} />
              <span className={styles.related}>{findingText(translate, finding)}</span>
              {(finding.field !== null || finding.blockId !== null) && (
                <Button variant="quiet" size="small" onPress={() => onShow(finding)}>{translate('panels.checks.show')}</Button>
              )}
            </li>
          );
        })}
      </ul>
      <HouseHits session={session} houseHits={houseHits} onShow={onShow} />
    </div>
  );
}
