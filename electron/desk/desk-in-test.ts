import type { CallInput, CallName, CallOutput } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/error.ts';
import type { DeskEvent } from '../../shared/contract/event.ts';
import { temporaryFolder } from '../library/temporary-library.ts';
import type { Clocks } from './clocks.ts';
import type { Desk } from './desk.ts';
import { HELPERS_HERE, openDeskHere, type Helpers } from './open-desk-here.ts';

/** A real desk on a real library in a temporary folder, for one test. */
export type DeskInTest = {
  readonly desk: Desk;
  readonly folder: string;
  readonly news: DeskEvent[];
  ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  refused(name: string, input: unknown): Promise<Failure>;
  /** Closes the desk and opens it again, as a restart does. */
  reopen(): Promise<void>;
  end(): Promise<void>;
};

/** @param clocks the machine's where none are given; `helpers` likewise */
export async function deskInTest(samples = false, clocks?: Clocks, helpers: Helpers = HELPERS_HERE): Promise<DeskInTest> {
  const { path, remove } = temporaryFolder();
  const news: DeskEvent[] = [];
  const open = async (withSamples: boolean): Promise<Desk> => {
    const opened = await openDeskHere({ libraryFolder: path, samples: withSamples, version: '0.0.0' }, helpers, clocks);
    opened.subscribe((event) => news.push(event));
    return opened;
  };
  let desk = await open(samples);
  const caller = { window: 'here' };
  return {
    get desk() { return desk; },
    news, folder: path,
    async reopen() {
      await desk.close();
      desk = await open(false);
    },
    async ask<N extends CallName>(name: N, input: CallInput<N>) {
      const reply = await desk.call(name, input, caller);
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
      return reply.value as CallOutput<N>;
    },
    async refused(name, input) {
      const reply = await desk.call(name, input, caller);
      if (reply.ok) throw new Error(`${name} was not refused`);
      return reply.error;
    },
    async end() {
      await desk.close();
      remove();
    },
  };
}
