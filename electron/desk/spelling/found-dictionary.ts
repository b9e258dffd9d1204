import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LARGEST_AFF, LARGEST_DIC } from '../../../shared/contract/spelling.ts';
import { dictionaryIdSchema, type Dictionary, type DictionarySource } from '../../../shared/spelling/dictionary.ts';
import { dictionaryLanguage } from '../../../shared/spelling/dictionary-language.ts';
import type { DictionaryFolder } from './dictionary-folders.ts';

export type DictionaryBytes = { readonly aff: Uint8Array; readonly dic: Uint8Array };
/** A dictionary and the way to its bytes; nobody outside the desk learns where it lies. */
export type FoundDictionary = Dictionary & { read(): DictionaryBytes | Promise<DictionaryBytes> };

/** The pairs of files in these folders that are whole, readable and not too large; of one name, the first. */
export function findDictionaries(folders: readonly DictionaryFolder[], source: DictionarySource): FoundDictionary[] {
  const found = new Map<string, FoundDictionary>();
  for (const folder of folders.flatMap(withBelow)) {
    for (const stem of stemsIn(folder)) {
      const id = dictionaryIdSchema.safeParse(`${source}:${stem}`).data;
      const language = dictionaryLanguage(stem);
      if (id === undefined || language === null || found.has(id)) continue;
      const aff = realFile(join(folder, `${stem}.aff`), LARGEST_AFF);
      const dic = realFile(join(folder, `${stem}.dic`), LARGEST_DIC);
      if (aff !== null && dic !== null) found.set(id, { id, language, source, stamp: `${aff.stamp} ${dic.stamp}`, read: () => ({ aff: bytesOf(aff.path), dic: bytesOf(dic.path) }) });
    }
  }
  return [...found.values()];
}

function withBelow({ path, below }: DictionaryFolder): string[] {
  if (below === undefined) return [path];
  return namesIn(path).filter((name) => name.startsWith(below)).map((name) => join(path, name));
}

function stemsIn(folder: string): string[] {
  const names = namesIn(folder);
  return names.filter((name) => name.endsWith('.aff') && names.includes(`${name.slice(0, -4)}.dic`)).map((name) => name.slice(0, -4)).sort();
}

/** A folder that is not there or may not be looked into holds no dictionaries. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Where a name leads in the end, if to a file of a sensible size; a link that leads nowhere is none. */
function realFile(path: string, most: number): { path: string; stamp: string } | null {
  try {
    const real = realpathSync(path);
    const stats = statSync(real);
    return stats.isFile() && stats.size > 0 && stats.size <= most ? { path: real, stamp: `${stats.size}-${Math.round(stats.mtimeMs)}` } : null;
  } catch {
    return null;
  }
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
