import { LANGUAGES } from '../../../shared/messages/language.ts';
import { translator } from '../../../shared/messages/translate.ts';
import type { SpecialCharacter } from '../../../shared/typing/special-characters.ts';

const translators = LANGUAGES.map(translator);

/** The name in every language of the screens, and the character itself: whichever of them somebody types finds it. */
export function otherNames({ name, text }: SpecialCharacter): string {
  return [...translators.map((translate) => translate(`character.${name}`)), text].join(' ');
}
