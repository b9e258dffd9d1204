import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallInput, CallName, CallOutput } from '../shared/contract/contract.ts';
import { openDeskHere } from '../electron/desk/open-desk-here.ts';

/** Runs `work` with a folder of its own, which goes afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'redaksi-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A call of the desk; a refusal is thrown. */
export type Ask = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;

/** Runs `work` with the desk of a library in this thread: calls are parsed and answered as a host's are. */
export async function withDesk<T>(libraryFolder: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const desk = await openDeskHere({ libraryFolder, samples: false, version: 'bench' });
  try {
    return await work(async <N extends CallName>(name: N, input: CallInput<N>) => {
      const reply = await desk.call(name, input, { window: null });
      if (!reply.ok) throw new Error(`${name}: ${reply.error.code} ${reply.error.message}`);
      return reply.value as CallOutput<N>;
    });
  } finally {
    await desk.close();
  }
}
