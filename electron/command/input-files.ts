import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asUnreadable } from './read-input.ts';
import type { RedaksiError } from '../../shared/contract/error.ts';

export type Input = { readonly path: string } | { readonly path: string; readonly failure: RedaksiError };

/** The files that the words of `import` name: "-" and files as they are, folders as the files in and below them, sorted; a link back to a folder above it leads to nothing new. */
export async function* inputFiles(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield { path };
    else yield* filesAt(path);
  }
}

/** @param above the real paths of the folders that were entered on the way here. */
async function* filesAt(path: string, above: readonly string[] = []): AsyncGenerator<Input> {
  let names: string[] | null;
  let real = path;
  try {
    names = (await stat(path)).isDirectory() ? await readdir(path) : null;
    if (names !== null) real = await realpath(path);
  } catch (error) {
    yield { path, failure: asUnreadable(error, path) };
    return;
  }
  if (names === null) yield { path };
  else if (!above.includes(real)) for (const name of names.filter((each) => !each.startsWith('.')).sort()) yield* filesAt(join(path, name), [...above, real]);
}
