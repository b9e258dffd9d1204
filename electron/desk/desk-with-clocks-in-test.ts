import { afterEach, beforeEach } from 'vitest';
import { clocksInTest, type ClocksInTest } from './clocks-in-test.ts';
import { deskInTest, type DeskInTest } from './desk-in-test.ts';

/** A desk of its own for every test of a file, on clocks in the hands of that test; both are there while a test runs. */
export function deskWithClocksInTest(): { readonly here: DeskInTest; readonly clocks: ClocksInTest } {
  let clocks: ClocksInTest;
  let desk: DeskInTest;
  beforeEach(async () => {
    clocks = clocksInTest();
    desk = await deskInTest(false, clocks);
  });
  afterEach(() => desk.end());
  return {
    here: {
      get desk() { return desk.desk; },
      get folder() { return desk.folder; },
      get news() { return desk.news; },
      ask: (name, input) => desk.ask(name, input),
      refused: (name, input) => desk.refused(name, input),
      reopen: () => desk.reopen(),
      end: () => desk.end(),
    },
    clocks: {
      now: () => clocks.now(),
      elapsed: () => clocks.elapsed(),
      after: (milliseconds, run) => clocks.after(milliseconds, run),
      pass: (milliseconds) => clocks.pass(milliseconds),
      setBy: (milliseconds) => clocks.setBy(milliseconds),
    },
  };
}
