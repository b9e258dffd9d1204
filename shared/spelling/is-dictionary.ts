import { dictionaryText } from './dictionary-text.ts';

/** A word list begins with how many words there are; the rules name an encoding that can be read. */
export function isDictionary(aff: Uint8Array, dic: Uint8Array): boolean {
  try {
    return /^\ufeff?\s*\d+\s*[\r\n]+\S/.test(dictionaryText(aff, dic).dic);
  } catch {
    return false;
  }
}
