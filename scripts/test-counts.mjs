/** @typedef {{ passed: number, failed: number }} Counts */

/** Of Vitest's JSON report. A file that could not be loaded has no tests of its own and counts as one failure. */
export function countVitest(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'));
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Of Playwright's JSON report. A test that passed only when tried again is a failure: it can fail. */
export function countPlaywright(report) {
  return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky + report.errors.length };
}

/** @param {Counts[]} counts */
export function sum(counts) {
  return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), { passed: 0, failed: 0 });
}
