import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionaryLanguage } from '../../../shared/spelling/dictionary-language.ts';
import { isDictionary } from '../../../shared/spelling/is-dictionary.ts';
import { writeWhole } from '../atomic-file.ts';
import { dictionaryPairs, type DictionaryPair } from '../dictionary-pairs.ts';
import { atPath } from '../library-failure.ts';
import { isSamePlace } from '../same-place.ts';

/**
 * Copies the dictionaries that a person chose from one folder to another; what is no dictionary (any more) stays behind. One that is
 * there already is replaced where the copy is `following` the other folder and that one's is newer, and never else.
 * @throws RedaksiError diskFull, readOnly, io
 */
export function copyDictionaries(from: string, to: string, { following }: { readonly following: boolean }): void {
  if (isSamePlace(from, to)) return;
  const there = new Map(dictionaryPairs(to).map((pair) => [pair.stem, pair]));
  for (const pair of dictionaryPairs(from)) {
    const before = there.get(pair.stem);
    if (dictionaryLanguage(pair.stem) === null || (before && (!following || isAsNew(before, pair)))) continue;
    const [aff, dic] = [pair.aff, pair.dic].map(({ path }) => atPath(path, () => readFileSync(path)));
    if (!aff || !dic || !isDictionary(aff, dic)) continue;
    // Without its rules a dictionary's words are not found at all, so they come first.
    writeWhole(join(to, `${pair.stem}.aff`), aff);
    writeWhole(join(to, `${pair.stem}.dic`), dic);
  }
}

function isAsNew(before: DictionaryPair, after: DictionaryPair): boolean {
  return (['aff', 'dic'] as const).every((part) => before[part].size === after[part].size && before[part].changed >= after[part].changed);
}
