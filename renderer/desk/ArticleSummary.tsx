import { Text } from 'react-aria-components';
import type { ArticleRow } from '../../shared/contract/articles.ts';
import { Badge } from '../ui/Badge.tsx';
import { StageDot } from '../ui/StageDot.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';
import styles from './ArticleSummary.module.css';
import { fullWhen, shortWhen } from './when.ts';

/** One article of the list: what it says, where it stands, whose it is, when it was touched and how long it is. */
export function ArticleSummary({ row }: { row: ArticleRow }) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <div className={styles.summary}>
      <Text slot="label" className={styles.headline} lang={row.language}>
        {row.headline === '' ? <span className={styles.none}>{translate('common.noHeadline')}</span> : row.headline}
      </Text>
      <Text slot="description" className={styles.about}>
        {row.headlineIsWorking && <span className={styles.badges}><Badge tone="warning">{translate('common.workingHeadline')}</Badge></span>}
        <span className={styles.line}>
          <span className={styles.stage}><StageDot stage={row.stage} />{translate(`common.stage.${row.stage}`)}</span>
          <span className={styles.names}>{row.names.join(', ')}</span>
          <time dateTime={row.modifiedAt} title={fullWhen(row.modifiedAt, language)} className={styles.when}>{shortWhen(row.modifiedAt, language, new Date())}</time>
        </span>
        <span className={styles.line}>
          <span className={styles.words}>{translate('common.words', { count: row.words })}</span>
          {row.isSample && <Badge>{translate('common.sample')}</Badge>}
        </span>
      </Text>
    </div>
  );
}
