import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { LARGEST_AFF, LARGEST_DIC } from '../../../shared/contract/spelling.ts';
import { dictionaryLanguage } from '../../../shared/spelling/dictionary-language.ts';
import { isDictionary } from '../../../shared/spelling/is-dictionary.ts';
import { writeWhole } from '../../library/atomic-file.ts';
import type { DictionaryBytes } from './found-dictionary.ts';

/**
 * Keeps two files that a person chose.
 * @param folder the library's for them, so that they go where the library goes
 * @param name of one of them; its language is in it
 * @returns the dictionary's id
 * @throws RedaksiError invalidInput (`reason` noLanguage or notADictionary), tooLarge
 */
export function keepDictionary(folder: string, name: string, { aff, dic }: DictionaryBytes): string {
  const stem = name.replace(/^.*[\\/]/, '').replace(/\.(?:aff|dic)$/i, '');
  const language = dictionaryLanguage(stem);
  if (language === null) throw new RedaksiError('invalidInput', `${name} names no language`, { field: 'name', reason: 'noLanguage' });
  refuseLarge(`${stem}.aff`, aff, LARGEST_AFF);
  refuseLarge(`${stem}.dic`, dic, LARGEST_DIC);
  if (!isDictionary(aff, dic)) throw new RedaksiError('invalidInput', `${name} is no Hunspell dictionary`, { field: 'name', reason: 'notADictionary' });
  // Without its rules a dictionary's words are not found at all, so they come first.
  writeWhole(join(folder, `${stem}.aff`), aff);
  writeWhole(join(folder, `${stem}.dic`), dic);
  return `own:${stem}`;
}

export function removeDictionary(folder: string, id: string): void {
  const stem = id.slice('own:'.length);
  for (const ending of ['dic', 'aff']) rmSync(join(folder, `${stem}.${ending}`), { force: true });
}

function refuseLarge(file: string, bytes: Uint8Array, limit: number): void {
  if (bytes.length <= limit) return;
  const [size, most] = [bytes.length, limit].map((count) => Math.round(count / 2 ** 20));
  throw new RedaksiError('tooLarge', `${file} has ${bytes.length} bytes`, { file, bytes: bytes.length, limit, size: size ?? 0, most: most ?? 0 });
}
