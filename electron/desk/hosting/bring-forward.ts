import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { atPath } from '../../library/library-failure.ts';
import { libraryFolder } from '../../library/library-folder.ts';

/** In milliseconds: short for a person who waits for a window, and nothing for a machine. */
const LOOK_EVERY = 400;
const PATIENCE = 5000;

/**
 * Looks whether another Redaksi, which found this library open, asks for this one's window. It asks by an empty file in
 * the library's folder, where only the library's owner may write; taking that away is the answer. So no address and no
 * token ever lies in a file.
 * @returns what ends it.
 */
export function watchForward(library: string, bringForward: () => void): () => void {
  const { forward } = libraryFolder(library);
  const timer = setInterval(() => {
    if (existsSync(forward) && isTaken(forward)) bringForward();
  }, LOOK_EVERY).unref();
  return () => clearInterval(timer);
}

/**
 * Asks the Redaksi that has this library open to bring its window forward.
 * @returns whether it has answered.
 */
export async function askForward(library: string, patience = PATIENCE): Promise<boolean> {
  const { forward } = libraryFolder(library);
  atPath(forward, () => writeFileSync(forward, '', { mode: 0o600 }));
  for (let waited = 0; waited < patience; waited += LOOK_EVERY / 4) {
    await wait(LOOK_EVERY / 4);
    if (!existsSync(forward)) return true;
  }
  isTaken(forward);
  return false;
}

/** A folder that is gone or cannot be written to meanwhile is told of by whoever saves. */
function isTaken(path: string): boolean {
  try {
    atPath(path, () => rmSync(path));
    return true;
  } catch (error) {
    if (!(error instanceof RedaksiError)) throw error;
    return false;
  }
}
