import { useId, useRef, type KeyboardEvent } from 'react';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useTypedField } from '../typing/use-typed-field.ts';
import { useField } from '../use-field.ts';
import styles from './fields.module.css';

const LONGEST = 1000;

type Props = { readonly session: ArticleSession; readonly onNext: () => void };

/** One paragraph however long: Enter goes on to the standfirst, and a pasted line end becomes a space. */
export function HeadlineField({ session, onNext }: Props) {
  const translate = useTranslate();
  const headline = useField(session, 'headline');
  const headlineIsWorking = useField(session, 'headlineIsWorking');
  const language = useField(session, 'language');
  const noteId = useId();
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  useTypedField(fieldRef, language);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onNext();
  };
  return (
    <div className={styles.headline} data-field="headline">
      {headlineIsWorking && <p id={noteId} className={styles.working}>{translate('panels.headline.working')}</p>}
      <textarea
        ref={fieldRef} className={styles.headlineInput} rows={1} maxLength={LONGEST} lang={language} dir="auto" spellCheck
        aria-label={translate('panels.headline')} aria-describedby={headlineIsWorking ? noteId : undefined}
        placeholder={translate('panels.headline')} value={headline} onKeyDown={onKeyDown}
        onChange={(event) => session.changeFields({ headline: event.target.value.replace(/\s*\n\s*/g, ' '), headlineIsWorking: false })}
      />
    </div>
  );
}
