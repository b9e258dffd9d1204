import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LARGEST_AFF, LARGEST_DIC } from '../../shared/contract/spelling.ts';

/** Where a name leads in the end. In bytes and milliseconds. */
type RealFile = { readonly path: string; readonly size: number; readonly changed: number };
/** The two files of a Hunspell dictionary; `stem` is what both are called. */
export type DictionaryPair = { readonly stem: string; readonly aff: RealFile; readonly dic: RealFile };

/** The pairs in a folder that are whole, readable and not too large, by name. */
export function dictionaryPairs(folder: string): DictionaryPair[] {
  const names = namesIn(folder);
  const stems = names.filter((name) => name.endsWith('.aff') && names.includes(`${name.slice(0, -4)}.dic`)).map((name) => name.slice(0, -4)).sort();
  return stems.flatMap((stem) => {
    const aff = realFile(join(folder, `${stem}.aff`), LARGEST_AFF);
    const dic = realFile(join(folder, `${stem}.dic`), LARGEST_DIC);
    return aff !== null && dic !== null ? [{ stem, aff, dic }] : [];
  });
}

/** A folder that is not there or may not be looked into holds nothing. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** null where there is no file of a sensible size; a link that leads nowhere is none. */
function realFile(path: string, most: number): RealFile | null {
  try {
    const real = realpathSync(path);
    const stats = statSync(real);
    return stats.isFile() && stats.size > 0 && stats.size <= most ? { path: real, size: stats.size, changed: Math.round(stats.mtimeMs) } : null;
  } catch {
    return null;
  }
}
