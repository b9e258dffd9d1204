import { z } from 'zod';
import { baseLanguage } from '../article/base-language.ts';
import { languageSchema } from '../article/language.ts';

/** Where a dictionary comes from: with Redaksi, from the system's folders, or from files that the person chose. */
export const DICTIONARY_SOURCES = ['own', 'system', 'bundled'] as const;
export type DictionarySource = (typeof DICTIONARY_SOURCES)[number];

/** Names a dictionary that the desk knows, never a path: its source and the name of its files without the ending. */
export const dictionaryIdSchema = z.string().regex(/^(?:own|system|bundled):[\w.@-]{1,64}$/);

/** A pair of Hunspell files (.aff and .dic). `stamp` is another one where their bytes may be others. */
export const dictionarySchema = z.strictObject({ id: dictionaryIdSchema, language: languageSchema, source: z.enum(DICTIONARY_SOURCES), stamp: z.string() });
export type Dictionary = z.infer<typeof dictionarySchema>;

/** Which dictionary the person wants for a language, by the language's first part ("en"), where there are several. */
export const dictionaryChoiceSchema = z.record(languageSchema, dictionaryIdSchema);
export type DictionaryChoice = z.infer<typeof dictionaryChoiceSchema>;

/**
 * The dictionary to check a language with: one of exactly this language ("en-GB") before one of another region. Among
 * equals the person's choice comes first, then files of their own, the system's and what comes with Redaksi.
 * @returns null where no dictionary knows the language
 */
export function dictionaryFor(language: string, dictionaries: readonly Dictionary[], choice: DictionaryChoice): Dictionary | null {
  const base = baseLanguage(language);
  const known = dictionaries.filter((one) => baseLanguage(one.language) === base);
  const chosen = known.find(({ id }) => id === choice[base]);
  const exact = language.includes('-') ? known.filter((one) => one.language.toLowerCase() === language.toLowerCase()) : [];
  if (chosen && (exact.length === 0 || exact.includes(chosen))) return chosen;
  const among = exact.length > 0 ? exact : known;
  // "de" is written most in Germany, so "de-DE" serves it before "de-BE".
  const usual = new Intl.Locale(base).maximize().region;
  const rank = ({ language: of, source }: Dictionary): number => DICTIONARY_SOURCES.indexOf(source) * 2 + (new Intl.Locale(of).region === usual ? 0 : 1);
  return among.toSorted((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1))[0] ?? null;
}
