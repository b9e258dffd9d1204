import { useEffect, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '../../shared/messages/language.ts';
import { translator } from '../../shared/messages/translate.ts';
import { WordingContext } from './use-translate.ts';

/** Gives every screen its words, and tells the document and the controls below which language they are in. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const wording = useMemo(() => ({ language, translate: translator(language) }), [language]);
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  return (
    <I18nProvider locale={language}>
      <WordingContext value={wording}>{children}</WordingContext>
    </I18nProvider>
  );
}
