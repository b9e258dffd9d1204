import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import { useArticleCopy } from '../rescue/use-article-copy.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { LookStatus } from '../look/LookStatus.tsx';
import { WordCount } from '../measures/WordCount.tsx';
import { PlaceholderCount } from '../placeholder/PlaceholderCount.tsx';
import { SpeechStatus } from '../speech/SpeechStatus.tsx';
import type { ReadAloud } from '../speech/use-read-aloud.ts';
import { SpellingStatus } from '../spelling/SpellingStatus.tsx';
import { useLive } from '../use-live.ts';
import styles from './StatusLine.module.css';
import { saveText } from './save-text.ts';

/** What the desk holds is said in sight at every change, but aloud only when something is wrong: typing saves all the time. */
export function StatusLine({ session, speech, onNextPlaceholder }: { readonly session: ArticleSession; readonly speech: ReadAloud; readonly onNextPlaceholder: () => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const state = useLive(session.saveState);
  const isWrong = state.kind === 'notSaved' || state.kind === 'readOnly';
  const { copyAll, saveCopy } = useArticleCopy(session);
  return (
    <footer className={styles.line}>
      <div className={styles.words}>
        <WordCount session={session} />
        <PlaceholderCount session={session} onNext={onNextPlaceholder} />
      </div>
      <LookStatus session={session} />
      <SpeechStatus speech={speech} />
      <SpellingStatus session={session} />
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
    </footer>
  );
}
