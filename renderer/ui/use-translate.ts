import { createContext, use } from 'react';
import type { Language } from '../../shared/messages/language.ts';
import { translator, type Translate } from '../../shared/messages/translate.ts';

export type Wording = { readonly language: Language; readonly translate: Translate };

/** Set by LanguageProvider from the settings; the words change while the program runs. */
export const WordingContext = createContext<Wording>({ language: 'id', translate: translator('id') });

export function useTranslate(): Translate {
  return use(WordingContext).translate;
}

/** The language of the screens, for dates and numbers by Intl. */
export function useLanguage(): Language {
  return use(WordingContext).language;
}
