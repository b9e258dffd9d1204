import type { Language } from '../../shared/messages/language.ts';

/** @param language BCP 47 @param screens the language to name it in */
export function languageName(language: string, screens: Language): string {
  return new Intl.DisplayNames(screens, { type: 'language' }).of(language) ?? language;
}
