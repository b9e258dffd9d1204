import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asUnreadable } from './read-input.ts';
import type { RedaksiError } from '../../shared/contract/error.ts';

export type Input = { readonly path: string } | { readonly path: string; readonly failure: RedaksiError };

/** The files that the words of `import` name: "-" and files as they are, folders as the files in and below them, sorted. */
export async function* inputFiles(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield { path };
    else yield* filesAt(path);
  }
}

async function* filesAt(path: string): AsyncGenerator<Input> {
  let names: string[] | null;
  try {
    names = (await stat(path)).isDirectory() ? await readdir(path) : null;
  } catch (error) {
    yield { path, failure: asUnreadable(error, path) };
    return;
  }
  if (names === null) yield { path };
  else for (const name of names.filter((each) => !each.startsWith('.')).sort()) yield* filesAt(join(path, name));
}
