import type { CallInput, CallName, CallOutput } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/error.ts';
import type { DeskEvent } from '../../shared/contract/event.ts';
import { temporaryFolder } from '../library/temporary-library.ts';
import type { Desk } from './desk.ts';
import { openDeskHere } from './open-desk-here.ts';

/** A real desk on a real library in a temporary folder, for one test. */
export type DeskInTest = {
  readonly desk: Desk;
  readonly folder: string;
  readonly news: DeskEvent[];
  ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  refused(name: string, input: unknown): Promise<Failure>;
  end(): Promise<void>;
};

export async function deskInTest(samples = false): Promise<DeskInTest> {
  const { path, remove } = temporaryFolder();
  const desk = await openDeskHere({ libraryFolder: path, samples, version: '0.0.0' });
  const news: DeskEvent[] = [];
  desk.subscribe((event) => news.push(event));
  const caller = { window: 'here' };
  return {
    desk, news, folder: path,
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
