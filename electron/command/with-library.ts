import { statSync } from 'node:fs';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { Desk } from '../desk/desk.ts';
import { VERSION } from '../desk/hosting/version.ts';
import { openDeskHere } from '../desk/open-desk-here.ts';
import { WrongCall } from './wrong-call.ts';

/** Runs `use` on the library's desk in this process and closes it whatever happens. Reading makes no library. */
export async function withLibrary<T>(library: string, mode: 'read' | 'write', use: (desk: Desk) => Promise<T>): Promise<T> {
  if (mode === 'read' && statSync(library, { throwIfNoEntry: false }) === undefined) {
    throw new WrongCall('command.noLibrary', { folder: library });
  }
  const desk = await openDeskHere({ libraryFolder: library, samples: false, version: VERSION, mode });
  try {
    return await use(desk);
  } finally {
    await desk.close();
  }
}

/**
 * Runs `use` on the library's desk; where another process has the library open, `beside` on one that only reads it.
 * What fails while they run goes on to the caller.
 */
export async function withLibraryBeside<T>(library: string, use: (desk: Desk) => Promise<T>, beside: (desk: Desk) => Promise<T>): Promise<T> {
  let isOpened = false;
  try {
    return await withLibrary(library, 'write', (desk) => {
      isOpened = true;
      return use(desk);
    });
  } catch (error) {
    if (isOpened || !(error instanceof RedaksiError) || error.code !== 'libraryInUse') throw error;
    return withLibrary(library, 'read', beside);
  }
}
