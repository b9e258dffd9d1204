import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RedaksiError } from '../../../shared/contract/error.ts';
import type { LibraryState } from '../../../shared/contract/library-state.ts';
import { holdDamaged } from '../../library/salvage/hold-damaged.ts';
import type { DeskOptions } from '../desk.ts';
import { openDeskHere, type DeskHere, type Helpers } from '../open-desk-here.ts';

export type StandingOptions = DeskOptions & {
  /** Makes no library where there is none: one that was open has gone. */
  readonly mustExist?: boolean;
};

export type Opened = {
  readonly state: LibraryState;
  /** null: nothing can be read. */
  readonly desk: DeskHere | null;
  /** Lets go of the library and of what was made to read it. */
  release(): Promise<void>;
};

/**
 * Opens the library as far as it can be opened: to write, else to read where its folder cannot be written to; a damaged
 * one is not opened but held, so that no second window works on it.
 * @throws RedaksiError what stands against both
 */
export async function openAsFarAsPossible(options: StandingOptions, helpers: Helpers): Promise<Opened> {
  try {
    const desk = await openDeskHere({ ...options, mode: 'write' }, helpers);
    return { state: { kind: 'open' }, desk, release: () => desk.close() };
  } catch (error) {
    if (!(error instanceof RedaksiError)) throw error;
    if (error.code === 'readOnly') return openToLook(options, helpers, error);
    if (error.code === 'libraryDamaged') return damaged(options, error);
    throw error;
  }
}

/** @param reason why it cannot be written to. */
async function openToLook(options: StandingOptions, helpers: Helpers, reason: RedaksiError): Promise<Opened> {
  const scratch = mkdtempSync(join(tmpdir(), 'redaksi-read-only-'));
  const remove = (): void => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  try {
    const desk = await openDeskHere({ ...options, mode: 'read', scratch }, helpers);
    const release = async (): Promise<void> => {
      await desk.close();
      remove();
    };
    return { state: { kind: 'readOnly', failure: reason.toFailure() }, desk, release };
  } catch (error) {
    remove();
    if (!(error instanceof RedaksiError)) throw error;
    if (error.code === 'libraryDamaged') return damaged(options, error);
    // Where there is no library yet, none can be made.
    throw error.code === 'notFound' ? reason : error;
  }
}

function damaged(options: StandingOptions, error: RedaksiError): Opened {
  const letGo = holdDamaged(options.libraryFolder, options.kind);
  return { state: { kind: 'damaged', failure: error.toFailure() }, desk: null, release: async () => letGo() };
}
