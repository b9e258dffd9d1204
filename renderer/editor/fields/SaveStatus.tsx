import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import { useArticleCopy } from '../rescue/use-article-copy.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useLiveLater } from '../use-live-later.ts';
import styles from './StatusLine.module.css';
import { saveText } from './save-text.ts';
import { steady } from './steady.ts';

/** What the desk holds is said in sight, but aloud only when something is wrong: typing saves all the time. */
export function SaveStatus({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const language = useLanguage();
  const state = useLiveLater(session.saveState, steady);
  const isWrong = state.kind === 'notSaved' || state.kind === 'readOnly';
  const { copyAll, saveCopy } = useArticleCopy(session);
  return (
    <div className={styles.saving}>
      <p role="status" aria-live={isWrong ? 'assertive' : 'off'} className={classNames(styles.state, isWrong && styles.wrong)}>
        {saveText(state, language, translate)}
      </p>
      {isWrong && (
        <div className={styles.rescue}>
          <Button size="small" onPress={copyAll}>{translate('save.copyText')}</Button>
          <Button size="small" onPress={saveCopy}>{translate('save.saveCopy')}</Button>
        </div>
      )}
    </div>
  );
}
