/**
 * @typedef {{ passed: number, failed: number, again?: number, failures?: readonly string[] }} Counts `failures`: which tests,
 * each with the first line of why
 */

const firstLine = (text) => String(text ?? '').split('\n', 1)[0];

/** Of Vitest's JSON report. A file that could not be loaded has no tests of its own and counts as one failure. */
export function countVitest(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'));
  const failures = [
    ...report.testResults.flatMap((file) => file.assertionResults.filter((one) => one.status === 'failed')
      .map((one) => `${file.name}: ${one.fullName}: ${firstLine(one.failureMessages?.[0])}`)),
    ...broken.map((file) => `${file.name}: ${firstLine(file.message)}`),
  ];
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, failures };
}

/**
 * Of Playwright's JSON report. Where a machine of strangers runs them, a test is tried twice; one that needed it has
 * passed, and `again` says so, because it is a fault to look into.
 */
export function countPlaywright(report) {
  const { expected, flaky, unexpected } = report.stats;
  const failures = [
    ...specsOf(report).filter((spec) => !spec.ok).map((spec) => `${spec.file}:${spec.line}: ${spec.title}`),
    ...report.errors.map((error) => firstLine(error.message)),
  ];
  return { passed: expected + flaky, failed: unexpected + report.errors.length, again: flaky, failures };
}

/** A suite holds specs and suites. */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

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
  const { passed, failed, again, failures = [] } = counts ?? { passed: 0, failed: 0 };
  if (failed > 0 || (ended && passed > 0)) return { passed, failed, again, failures };
  return { passed, failed: 1, again, failures: [counts === null ? 'no report' : 'an error outside the tests, or no test'] };
}
