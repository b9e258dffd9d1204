import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VOCABULARY } from './generate.ts';

/** Every so many words of the vocabulary one is not among `most`. */
const UNKNOWN = 50;

/** Which of the generated words a dictionary knows. */
export type Known = 'all' | 'most' | 'none';

/**
 * An Indonesian Hunspell dictionary in a folder of its own: what is underlined must not hang on what dictionaries the machine has.
 * @returns the folder, for DICPATH
 */
export function writeDictionary(folder: string, known: Known): string {
  const dictionaries = join(folder, 'dictionaries');
  const words = { all: VOCABULARY, most: VOCABULARY.filter((_, index) => index % UNKNOWN !== UNKNOWN - 1), none: ['bukankataini'] }[known];
  mkdirSync(dictionaries);
  writeFileSync(join(dictionaries, 'id_ID.aff'), 'SET UTF-8\n');
  writeFileSync(join(dictionaries, 'id_ID.dic'), `${words.length}\n${words.join('\n')}\n`);
  return dictionaries;
}
