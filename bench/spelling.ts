import { homedir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createHunspellFromStrings } from 'hunspell-wasm';
import { BUNDLED_DICTIONARIES } from '../electron/desk/spelling/bundled-dictionaries.ts';
import { dictionaryFolders } from '../electron/desk/spelling/dictionary-folders.ts';
import { findDictionaries, type FoundDictionary } from '../electron/desk/spelling/found-dictionary.ts';
import { dictionaryText } from '../shared/spelling/dictionary-text.ts';
import { atMost, type Form, type Outcome, type Part, type Row } from './part.ts';
import { milliseconds, quantile } from './timing.ts';

/** In milliseconds: what the issue allows for the suggestions for one word. */
const LIMIT = 100;
/** Words of each dictionary that are misspelled and corrected. */
const WORDS: Record<Form, number> = { full: 120, short: 6 };

export const spellingPart: Part = {
  name: 'spelling',
  title: 'Spelling',
  method: `The engine of the spelling worker (Hunspell, WebAssembly) in Node, on the dictionary that comes with Redaksi and, in the full form, on the system's Indonesian and German ones where it has them. A letter is left out, doubled or changed for another in words from the whole dictionary; p50 / p95 of the suggestions for each, against the limit of ${LIMIT} ms. Memory is what the process holds more than without any, after garbage collection; one engine holds all dictionaries, as in a window.`,
  async measure(form: Form): Promise<Outcome> {
    const rows: Row[] = [];
    const notes: string[] = [];
    const before = heldBytes();
    for (const dictionary of dictionariesFor(form)) {
      const { row, note } = await measureOne(dictionary, WORDS[form], before);
      rows.push(row);
      notes.push(note);
    }
    return { rows, notes };
  },
};

function dictionariesFor(form: Form): FoundDictionary[] {
  if (form === 'short') return [...BUNDLED_DICTIONARIES];
  const system = findDictionaries(dictionaryFolders({ platform: process.platform, home: homedir(), env: process.env }), 'system');
  return [...BUNDLED_DICTIONARIES, ...system.filter(({ language }) => ['id-ID', 'de-DE'].includes(language))];
}

async function measureOne(dictionary: FoundDictionary, count: number, before: number): Promise<{ row: Row; note: string }> {
  const { aff, dic } = await dictionary.read();
  const start = performance.now();
  const text = dictionaryText(aff, dic);
  const hunspell = await createHunspellFromStrings(text.aff, text.dic);
  // As the worker does: the first suggestion is slow, while the machine code is made.
  hunspell.getSpellingSuggestions('xabakadu');
  const loaded = performance.now() - start;
  const memory = heldBytes() - before;
  const words = wordsOf(text.dic, count);
  const check = timedEach(words, (word) => hunspell.testSpelling(word));
  const suggest = timedEach(words.map(misspelled).filter((word) => !hunspell.testSpelling(word)), (word) => hunspell.getSpellingSuggestions(word));
  const ratio = quantile(suggest, 0.95) / LIMIT;
  const promise = dictionary.language === 'de-DE' ? {} : { promise: atMost(ratio, 1) };
  return {
    row: { what: `suggestions, ${dictionary.language}`, ours: `${milliseconds(quantile(suggest, 0.5))} / ${milliseconds(quantile(suggest, 0.95))}`, yardstick: milliseconds(LIMIT), ratio, reading: 'times the limit', ...promise },
    note: `${dictionary.language}: loaded and warm in ${milliseconds(loaded)} from ${mebibytes(aff.length + dic.length)}, ${mebibytes(memory)} held with those before it, the slowest suggestion ${milliseconds(Math.max(...suggest))}, a word is checked in ${milliseconds(quantile(check, 0.5))} (p95 ${milliseconds(quantile(check, 0.95))}).`,
  };
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}

/** What lives in the process, WebAssembly's memory included. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function timedEach(words: readonly string[], work: (word: string) => unknown): number[] {
  return words.map((word) => {
    const start = performance.now();
    work(word);
    return performance.now() - start;
  });
}

/** Words from the whole length of the list, in its order. */
function wordsOf(dic: string, count: number): string[] {
  const all = dic.split('\n').slice(1).map((line) => line.split(/[/\t]/)[0]?.trim() ?? '').filter((word) => /^\p{L}{5,}$/u.test(word));
  return all.filter((_, index) => index % Math.max(1, Math.floor(all.length / count)) === 0).slice(0, count);
}

function misspelled(word: string, index: number): string {
  const at = 1 + (index * 7) % (word.length - 2);
  const [before, letter, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return before + ['', letter + letter, letter === 'e' ? 'o' : 'e'][index % 3] + behind;
}
