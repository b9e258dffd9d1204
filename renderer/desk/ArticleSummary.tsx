import type { ArticleRow } from '../../shared/contract/article-row.ts';
import { Badge } from '../ui/Badge.tsx';
import { clock, shortDay, wholeMoment } from '../ui/clock.ts';
import { StageDot } from '../ui/StageDot.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';
import styles from './ArticleSummary.module.css';

/** One article of the list: what it says, where it stands, whose it is, when it was touched and how long it is. */
export function ArticleSummary({ row }: { row: ArticleRow }) {
  const translate = useTranslate();
  const language = useLanguage();
  const now = new Date();
  const modified = new Date(row.modifiedAt);
  const isToday = modified.toDateString() === now.toDateString();
  return (
    <div className={styles.summary}>
      <div className={styles.headline} lang={row.language}>
        {row.headline === '' ? <span className={styles.none}>{translate('common.noHeadline')}</span> : row.headline}
      </div>
      <div className={styles.about}>
        {row.headlineIsWorking && <div className={styles.badges}><Badge tone="warning">{translate('common.workingHeadline')}</Badge></div>}
        <div className={styles.line}>
          <span className={styles.stage}><StageDot stage={row.stage} />{translate(`common.stage.${row.stage}`)}</span>
          <span className={styles.names}>{row.names.join(', ')}</span>
          <time dateTime={row.modifiedAt} title={wholeMoment(modified, language)} className={styles.when}>
            {isToday ? clock(modified, language) : shortDay(modified, language, now)}
          </time>
        </div>
        <div className={styles.line}>
          <span className={styles.words}>{translate('common.words', { count: row.words })}</span>
          {row.placeholders > 0 && <Badge tone="warning">{translate('editor.placeholder.count', { count: row.placeholders })}</Badge>}
          {row.isSample && <Badge>{translate('common.sample')}</Badge>}
        </div>
      </div>
    </div>
  );
}
