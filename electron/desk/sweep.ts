import { setImmediate as breath } from 'node:timers/promises';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { Library } from '../library/open.ts';
import type { SweepPlan } from '../library/sweep-store.ts';
import { failureOf } from './failure-of.ts';
import type { Reader } from './reading/reader.ts';

/** Rows to a transaction: a save never waits for more than one of them. */
const AT_ONCE = 500;

/** How much was taken: revisions, and bytes of the library file that are free for new text. */
export type Swept = { readonly revisions: number; readonly bytes: number };
export type Sweep = ReturnType<typeof sweep>;

/** Takes away what nobody holds any more: what that is, is read elsewhere; here it goes in small steps, one sweep at a time. */
export function sweep(library: Library, reader: Reader) {
  let isOpen = true;
  let last: Promise<unknown> = Promise.resolve();

  function refuseClosing(): void {
    if (!isOpen) throw new RedaksiError('disconnected', 'The desk is closing');
  }

  async function inSteps(rows: readonly number[], step: (row: number) => void): Promise<void> {
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      await breath();
      refuseClosing();
      library.refuseMoved();
      library.transaction(() => { for (const row of rows.slice(from, from + AT_ONCE)) step(row); });
    }
  }

  async function carryOut(before: string): Promise<Swept> {
    refuseClosing();
    const meanwhile = library.blocks.watchKept();
    try {
      const plan = await reader.planSweep(before);
      const kept = new Set<number>();
      let revisions = 0;
      await inSteps(plan.revisions, (sequence) => {
        const still = library.sweeps.takeRevision(sequence);
        if (still.length === 0) revisions += 1;
        for (const block of still) kept.add(block);
      });
      await inSteps(plan.blocks, (block) => { if (!kept.has(block) && !meanwhile.blocks.has(block)) library.blocks.remove(block); });
      return { revisions, bytes: plan.bytes };
    } finally {
      meanwhile.end();
    }
  }

  const inTurn = (before: string): Promise<Swept> => {
    const swept = last.then(() => carryOut(before));
    last = swept.catch(() => undefined);
    return swept;
  };

  return {
    /** What a sweep would take. @param before automatic revisions from before this moment, ISO 8601; empty: none. @throws RedaksiError */
    plan: (before: string): Promise<SweepPlan> => reader.planSweep(before),
    /** @param before as above. @throws RedaksiError */
    now: inTurn,
    /** Takes the blocks that nobody holds, while nobody waits for it; what fails is left to the next sweep. */
    soon(): void {
      inTurn('').catch((error: unknown) => {
        const { code, message } = failureOf(error, library.folder.path);
        if (code !== 'disconnected') console.error(message);
      });
    },
    /** Nothing is taken any more from now on. */
    close(): void {
      isOpen = false;
    },
  };
}
