/** The characters of a dictionary's two files, both said to be UTF-8. */
export type DictionaryText = { readonly aff: string; readonly dic: string };

/** Hunspell's names of encodings where the standard's are others. */
const ENCODINGS: Readonly<Record<string, string>> = { 'microsoft-cp1251': 'windows-1251', 'tis620-2533': 'tis-620', 'iso8859-1': 'latin1' };
const SET = /^SET[ \t]+(\S+).*$/m;

/**
 * Reads both files in the encoding that the .aff file names (ISO 8859-1 where it names none) and says UTF-8 in it, since
 * words cross to the engine as UTF-8. Flags were single bytes and stay single characters.
 * @throws RangeError where the encoding is unknown
 */
export function dictionaryText(aff: Uint8Array, dic: Uint8Array): DictionaryText {
  const ascii = new TextDecoder('latin1').decode(aff);
  const named = (SET.exec(ascii)?.[1] ?? 'ISO8859-1').toLowerCase();
  const decoder = new TextDecoder(ENCODINGS[named] ?? named.replace(/^iso8859-/, 'iso-8859-'));
  const text = decoder.decode(aff);
  if (named === 'utf-8') return { aff: text, dic: decoder.decode(dic) };
  const flags = /^FLAG[ \t]/m.test(text) ? '' : '\nFLAG UTF-8';
  const rest = text.replace(SET, '');
  return { aff: `SET UTF-8${flags}\n${rest}`, dic: decoder.decode(dic) };
}
