import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';

/** What every library is written in, in bytes. */
export const PAGE = 4096;

/** Numbers that look random and are the same in every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return Math.abs(state ^ (state >>> 13)) % below;
  };
}

export function pageCount(path: string): number {
  return statSync(path).size / PAGE;
}

/** Changes pages, counted from 0. @param fill given the page as it is */
export function overwrite(path: string, pages: readonly number[], fill: (page: Buffer) => void): void {
  const file = openSync(path, 'r+');
  for (const page of pages) {
    const bytes = Buffer.alloc(PAGE);
    readSync(file, bytes, 0, PAGE, page * PAGE);
    fill(bytes);
    writeSync(file, bytes, 0, PAGE, page * PAGE);
  }
  closeSync(file);
}

/** The pages of a table or an index that hold rows, counted from 0, by SQLite's own list of them. @param holding only those in which these words stand */
export function pagesOf(path: string, tree: string, holding = ''): number[] {
  const connection = new Database(path, { readonly: true });
  const pages = connection.prepare<[string], number>("SELECT pageno - 1 FROM dbstat WHERE name = ? AND pagetype = 'leaf'").pluck().all(tree);
  connection.close();
  return pages.filter((page) => {
    let found = false;
    overwrite(path, [page], (bytes) => { found = bytes.includes(holding); });
    return found;
  });
}
