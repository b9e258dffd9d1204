import { describe, expect, it } from 'vitest';
import { countPlaywright, countRunner, countVitest, sum } from './test-counts.mjs';

describe('the last line of npm test', () => {
  it('counts a test file that could not be loaded as one failure', () => {
    const report = {
      numPassedTests: 3, numFailedTests: 1,
      testResults: [
        { name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'failed', fullName: 'adds', failureMessages: ['Expected 3\nat line 4'] }, { status: 'passed', fullName: 'takes' }] },
        { name: 'b.test.ts', status: 'failed', message: 'No such module\nat line 1', assertionResults: [] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2, failures: ['a.test.ts: adds: Expected 3', 'b.test.ts: No such module'] });
  });

  it('names the end-to-end tests that passed only on the second try', () => {
    const spec = (title: string, ok: boolean): object => ({ title, ok, file: 'a.spec.ts', line: 7 });
    const suites = [{ specs: [spec('opens', true)], suites: [{ specs: [spec('closes', false)] }] }];
    expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 4 }, errors: [], suites })).toEqual({ passed: 7, failed: 1, again: 2, failures: ['a.spec.ts:7: closes'] });
  });

  it('counts a runner that crashed, left no report or ran nothing as one failure', () => {
    expect(countRunner(true, { passed: 3, failed: 0 })).toMatchObject({ passed: 3, failed: 0 });
    expect(countRunner(false, { passed: 3, failed: 2 })).toMatchObject({ passed: 3, failed: 2 });
    for (const [ended, counts] of [[false, { passed: 3, failed: 0 }], [false, null], [true, null], [true, { passed: 0, failed: 0 }]] as const) expect(countRunner(ended, counts).failed).toBe(1);
  });

  it('adds up over all runners', () => {
    expect(sum([{ passed: 1, failed: 0 }, { passed: 2, failed: 3 }])).toEqual({ passed: 3, failed: 3 });
  });
});
