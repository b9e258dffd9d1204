import type { KeyboardEvent, RefObject } from 'react';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useTypedField } from '../typing/use-typed-field.ts';
import { useField } from '../use-field.ts';
import styles from './fields.module.css';

type Props = { readonly session: ArticleSession; readonly inputRef: RefObject<HTMLTextAreaElement | null>; readonly onNext: () => void };

export function StandfirstField({ session, inputRef, onNext }: Props) {
  const translate = useTranslate();
  const standfirst = useField(session, 'standfirst');
  const language = useField(session, 'language');
  useTypedField(inputRef, language);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onNext();
  };
  return (
    <div data-field="standfirst">
      <textarea
        ref={inputRef} className={styles.standfirstInput} rows={1} lang={language} dir="auto" spellCheck
        aria-label={translate('panels.standfirst')} placeholder={translate('panels.standfirst')} value={standfirst} onKeyDown={onKeyDown}
        onChange={(event) => session.changeFields({ standfirst: event.target.value.replace(/\s*\n\s*/g, ' ') })}
      />
    </div>
  );
}
