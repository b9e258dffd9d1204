/** @typedef {{ passed: number, failed: number, again?: number }} Counts */

/** Of Vitest's JSON report. A file that could not be loaded has no tests of its own and counts as one failure. */
export function countVitest(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'));
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * Of Playwright's JSON report. Where a machine of strangers runs them, a test is tried twice; one that needed it has
 * passed, and `again` says so, because it is a fault to look into.
 */
export function countPlaywright(report) {
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, again: flaky };
}

/** @param {Counts[]} counts */
export function sum(counts) {
  return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), { passed: 0, failed: 0 });
}

/**
 * What a runner counts for: its own count, or one failure where it ended badly without a failed test, left no report, or
 * ran no test at all.
 * @param {boolean} ended whether the runner ended with 0
 * @param {Counts | null} counts null: no report that can be read
 * @returns {Counts}
 */
export function countRunner(ended, counts) {
  const { passed, failed, again } = counts ?? { passed: 0, failed: 0 };
  return failed === 0 && (!ended || passed === 0) ? { passed, failed: 1, again } : { passed, failed, again };
}
