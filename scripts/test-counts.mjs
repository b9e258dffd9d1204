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
