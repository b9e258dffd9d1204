import { useEffect, useRef } from 'react';
import { readingMinutes } from '../../../shared/article/word-count.ts';
import { notify } from '../../ui/notify.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import styles from '../fields/StatusLine.module.css';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';
import { useLiveLater } from '../use-live-later.ts';
import { onceWritingRests } from '../writing-rests.ts';

/** How many words there are, of how many where there is a goal. That it is reached is said once, in passing. */
export function WordCount({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const words = useLiveLater(session.words, onceWritingRests);
  const goal = useField(session, 'wordGoal') ?? null;
  /** The goal that was not yet reached when it was last looked at. */
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (goal !== null && words >= goal && before.current === goal) notify(translate('measures.goalReached', { goal }), { tone: 'success' });
    before.current = goal !== null && words < goal ? goal : null;
  }, [goal, words, translate]);
  return (
    <div className={styles.words}>
      {goal === null ? <span>{translate('common.words', { count: words })}</span> : (<>
        <progress className={styles.goal} aria-label={translate('measures.goal')} max={goal} value={Math.min(words, goal)} />
        <span>{translate('measures.wordsOf', { count: words, goal })}</span>
      </>)}
      <span aria-hidden>·</span>
      <span>{translate('panels.minutes', { count: readingMinutes(words) })}</span>
    </div>
  );
}
