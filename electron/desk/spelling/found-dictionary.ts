import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionaryIdSchema, type Dictionary, type DictionarySource } from '../../../shared/spelling/dictionary.ts';
import { dictionaryLanguage } from '../../../shared/spelling/dictionary-language.ts';
import { dictionaryPairs, namesIn, type DictionaryPair } from '../../library/dictionary-pairs.ts';
import type { DictionaryFolder } from './dictionary-folders.ts';

export type DictionaryBytes = { readonly aff: Uint8Array; readonly dic: Uint8Array };
/** A dictionary and the way to its bytes; nobody outside the desk learns where it lies. */
export type FoundDictionary = Dictionary & { read(): DictionaryBytes | Promise<DictionaryBytes> };

/** The pairs of files in these folders whose name says a language; of one name, the first. */
export function findDictionaries(folders: readonly DictionaryFolder[], source: DictionarySource): FoundDictionary[] {
  const found = new Map<string, FoundDictionary>();
  for (const { stem, aff, dic } of folders.flatMap(withBelow).flatMap(dictionaryPairs)) {
    const id = dictionaryIdSchema.safeParse(`${source}:${stem}`).data;
    const language = dictionaryLanguage(stem);
    if (id === undefined || language === null || found.has(id)) continue;
    found.set(id, { id, language, source, stamp: `${stampOf(aff)} ${stampOf(dic)}`, read: () => ({ aff: bytesOf(aff.path), dic: bytesOf(dic.path) }) });
  }
  return [...found.values()];
}

function withBelow({ path, below }: DictionaryFolder): string[] {
  if (below === undefined) return [path];
  return namesIn(path).filter((name) => name.startsWith(below)).map((name) => join(path, name));
}

function stampOf({ size, changed }: DictionaryPair['aff']): string {
  return `${size}-${changed}`;
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
