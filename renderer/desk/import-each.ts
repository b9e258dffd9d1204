import type { CallOutput } from '../../shared/contract/contract.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import { LARGEST_TEXT, tooLarge } from '../../shared/import/too-large.ts';
import type { DeskClient } from '../bridge/desk-client.ts';
import type { PickedFile } from '../bridge/host.ts';

export type Imported = CallOutput<'importing.file'>;
/** What came of one file. */
export type Outcome = { readonly name: string; readonly imported: Imported } | { readonly name: string; readonly error: RedaksiError };

/** Brings files in one after the other, each read only when its turn comes; `onDone` is told how many are through. */
export async function importEach(desk: DeskClient, files: readonly PickedFile[], onDone: (count: number) => void = () => undefined): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files) {
    outcomes.push(await importOne(desk, file));
    onDone(outcomes.length);
  }
  return outcomes;
}

async function importOne(desk: DeskClient, { name, size, read }: PickedFile): Promise<Outcome> {
  try {
    // Said before it is read: half a film would be carried to the desk only to be refused.
    if (size > LARGEST_TEXT) throw tooLarge(name, size);
    return { name, imported: await desk.call('importing.file', { name, bytes: await read().catch((cause: unknown) => { throw unreadable(name, cause); }) }) };
  } catch (error) {
    if (!(error instanceof RedaksiError)) throw error;
    return { name, error };
  }
}

function unreadable(file: string, cause: unknown): RedaksiError {
  return new RedaksiError('unreadable', `${file} cannot be read`, { file }, { cause });
}
