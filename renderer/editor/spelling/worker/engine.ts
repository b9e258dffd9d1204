import { createHunspellFromStrings } from 'hunspell-wasm';
import { dictionaryText } from '../../../../shared/spelling/dictionary-text.ts';

/** A dictionary that can be asked. */
export interface Engine {
  isRight(word: string): boolean;
  /** The best first. */
  suggest(word: string): string[];
}

/** A word that every dictionary is asked about once: the first suggestion is slow, while the machine code is made. */
const WARM_UP = 'xabakadu';

/** @throws where the files are no dictionary, or the page may not run WebAssembly */
export async function openEngine(aff: Uint8Array, dic: Uint8Array): Promise<Engine> {
  const text = dictionaryText(aff, dic);
  const hunspell = await createHunspellFromStrings(text.aff, text.dic);
  hunspell.getSpellingSuggestions(WARM_UP);
  return { isRight: (word) => hunspell.testSpelling(word), suggest: (word) => hunspell.getSpellingSuggestions(word) };
}
