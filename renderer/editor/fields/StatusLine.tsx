import { readingMinutes } from '../../../shared/article/word-count.ts';
import { classNames } from '../../ui/class-names.ts';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useLive } from '../use-live.ts';
import styles from './StatusLine.module.css';
import { saveText } from './save-text.ts';

/** What the desk holds is said in sight at every change, but aloud only when something is wrong: typing saves all the time. */
export function StatusLine({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const language = useLanguage();
  const state = useLive(session.saveState);
  const isWrong = state.kind === 'notSaved' || state.kind === 'readOnly';
  return (
    <footer className={styles.line}>
      <Words session={session} />
      <p role="status" aria-live={isWrong ? 'assertive' : 'off'} className={classNames(styles.state, isWrong && styles.wrong)}>
        {saveText(state, language, translate)}
      </p>
    </footer>
  );
}

function Words({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const words = useLive(session.words);
  return (
    <p className={styles.words}>
      <span>{translate('common.words', { count: words })}</span>
      <span aria-hidden>·</span>
      <span>{translate('panels.minutes', { count: readingMinutes(words) })}</span>
    </p>
  );
}
