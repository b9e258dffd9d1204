import { statSync } from 'node:fs';
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
