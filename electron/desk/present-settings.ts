import { settingsSchema, type Settings } from '../../shared/contract/settings.ts';
import { defaultHouseStyleId } from '../../shared/house-style/built-in.ts';
import { LANGUAGES, type Language } from '../../shared/messages/language.ts';
import type { Library } from '../library/open.ts';

/** The screens begin in the language of the machine where they have it; Indonesian newsrooms often run English systems, so it is one switch away. */
function languageOfTheMachine(): Language {
  const { language } = new Intl.Locale(new Intl.DateTimeFormat().resolvedOptions().locale);
  return LANGUAGES.find((one) => one === language) ?? 'en';
}

const DEFAULTS: Settings = {
  language: languageOfTheMachine(), theme: 'system', me: null, asksWhoIAm: true, houseStyle: defaultHouseStyleId, secondBackupFolder: null, thinOutAfter: null, smartTyping: true, checksSpelling: true,
  articleFont: 'serif', articleSize: 'usual', articleWidth: 'usual', articleZoom: 100, dimsOtherBlocks: true, typewriterScroll: false,
  recentCharacters: [], snippets: [], shortcuts: {}, ignoredHits: [],
};

/** What the person chose, and for the rest how Redaksi comes; other parts of the desk keep things of their own beside it. */
export function presentSettings(library: Library): Settings {
  const kept = Object.entries(library.settings.read()).filter(([name]) => Object.hasOwn(DEFAULTS, name));
  return settingsSchema.parse({ ...DEFAULTS, ...Object.fromEntries(kept) });
}
