import { useId, useRef } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import { Button } from '../../ui/Button.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';
import { useLive } from '../use-live.ts';
import { findingOf } from './finding-of.ts';
import { HouseHitList } from './HouseHitList.tsx';
import styles from './house-rules.module.css';
import { useKeptFocus } from './use-kept-focus.ts';
import type { ArticleHouseHits } from './use-house-hits.ts';

/** Shown at once; whoever has more deals with these first. */
const MOST = 100;

type Props = { readonly session: ArticleSession; readonly houseHits: ArticleHouseHits; readonly onShow: (finding: Finding) => void };

/** What the house rules have against the article, as it stands here. */
export function HouseHits({ session, houseHits, onShow }: Props) {
  const translate = useTranslate();
  const ignoredHere = useField(session, 'ignoredHits') ?? [];
  const { checker, hits } = useLive(houseHits);
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section, hits);
  return (
    <section ref={section} aria-labelledby={titleId} tabIndex={-1} className={styles.section}>
      <h2 id={titleId} className={styles.title}>{translate('houseRules.title', { count: hits.length })}</h2>
      {hits.length === 0 && <p className={styles.reason}>{translate('houseRules.none')}</p>}
      {checker && (
        <HouseHitList
          session={session} checker={checker} hits={hits.slice(0, MOST)} labelledBy={titleId}
          onShow={(hit) => onShow(findingOf(hit))}
        />
      )}
      {hits.length > MOST && <p className={styles.reason}>{translate('houseRules.more', { count: hits.length - MOST })}</p>}
      {ignoredHere.length > 0 && (
        <div className={styles.ignored}>
          <p className={styles.reason}>{translate('houseRules.ignoredCount', { count: ignoredHere.length })}</p>
          <Button size="small" variant="quiet" onPress={() => session.changeFields({ ignoredHits: [] })}>{translate('houseRules.heedAll')}</Button>
        </div>
      )}
    </section>
  );
}
