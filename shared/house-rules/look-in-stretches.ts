import type { Block } from '../article/block.ts';
import type { HouseChecker } from './house-checker.ts';

/** Milliseconds of looking at one stretch. */
const STRETCH = 8;

/**
 * Has a checker look at a body and pauses after each stretch, so that whoever goes on with it can let a key or a save go first, or
 * give up.
 * @param now tells the time, in milliseconds
 */
export function* lookInStretches(checker: HouseChecker, body: readonly Block[], now: () => number): Generator<undefined, void, undefined> {
  let end = now() + STRETCH;
  for (const block of body) {
    checker.look(block);
    if (now() < end) continue;
    yield;
    end = now() + STRETCH;
  }
}
