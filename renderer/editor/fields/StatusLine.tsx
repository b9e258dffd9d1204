import type { ArticleSession } from '../session/article-session.ts';
import { LookStatus } from '../look/LookStatus.tsx';
import { WordCount } from '../measures/WordCount.tsx';
import { PlaceholderCount } from '../placeholder/PlaceholderCount.tsx';
import { SpeechStatus } from '../speech/SpeechStatus.tsx';
import type { ReadAloud } from '../speech/use-read-aloud.ts';
import { SpellingStatus } from '../spelling/SpellingStatus.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import styles from './StatusLine.module.css';

/** Below the article: how long it is, what is still to be filled in, how it is shown and read, and whether it is saved. */
export function StatusLine({ session, speech, onNextPlaceholder }: { readonly session: ArticleSession; readonly speech: ReadAloud; readonly onNextPlaceholder: () => void }) {
  return (
    <footer className={styles.line}>
      <div className={styles.words}>
        <WordCount session={session} />
        <PlaceholderCount session={session} onNext={onNextPlaceholder} />
      </div>
      <LookStatus session={session} />
      <SpeechStatus speech={speech} />
      <SpellingStatus session={session} />
      <SaveStatus session={session} />
    </footer>
  );
}
