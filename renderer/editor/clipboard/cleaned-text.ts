import { CLEANED, type Cleaned } from '../../../shared/import/html/cleaned.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { Translate } from '../../../shared/messages/translate.ts';

/** One line of what a paste was cleaned of; null where there was nothing. */
export function cleanedText(cleaned: Cleaned, translate: Translate, language: Language): string | null {
  const kinds = CLEANED.flatMap((kind) => (cleaned[kind] === undefined ? [] : [translate(`editor.cleaned.${kind}`, { count: cleaned[kind] })]));
  return kinds.length === 0 ? null : translate('editor.cleaned', { what: new Intl.ListFormat(language).format(kinds) });
}
