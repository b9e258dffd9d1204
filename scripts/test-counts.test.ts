import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, sum } from './test-counts.mjs';

describe('the last line of npm test', () => {
  it('counts a test file that could not be loaded as one failure', () => {
    const report = {
      numPassedTests: 3, numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2 });
  });

  it('names the end-to-end tests that passed only on the second try', () => {
    expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 4 }, errors: [] })).toEqual({ passed: 7, failed: 1, again: 2 });
  });

  it('adds up over all runners', () => {
    expect(sum([{ passed: 1, failed: 0 }, { passed: 2, failed: 3 }])).toEqual({ passed: 3, failed: 3 });
  });
});
