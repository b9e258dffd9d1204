import { hrefOf } from '../../route.ts';
import { languageName } from '../../ui/language-name.ts';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import styles from './SpellingStatus.module.css';
import { useSpelling } from './use-spelling.ts';

/** Says why nothing is checked, and leads to where that is changed. */
export function SpellingStatus({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const screens = useLanguage();
  const spelling = useSpelling(session);
  if (spelling.kind !== 'noDictionary' && spelling.kind !== 'failed') return null;
  const language = languageName(spelling.language, screens);
  return (
    <p className={styles.status}>
      {translate(spelling.kind === 'failed' ? 'spelling.failed' : 'spelling.noDictionary', { language })}{' '}
      <a href={hrefOf({ screen: 'settings', section: 'spelling' })}>{translate(spelling.kind === 'failed' ? 'spelling.chooseAnother' : 'spelling.getDictionary')}</a>
    </p>
  );
}
