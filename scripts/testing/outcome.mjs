/**
 * @typedef {{ passed: number, failed: number, skipped: number, output?: string }} Outcome
 */

/** @returns {Outcome} of a check that counts as one */
export const single = (isPassed, output = '') => ({
  passed: isPassed ? 1 : 0,
  failed: isPassed ? 0 : 1,
  skipped: 0,
  output,
});

/** @param {Outcome[]} outcomes @returns {Outcome} */
export function sum(outcomes) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of outcomes) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** The closing line: 'N passed, N failed'. @param {Outcome} total */
export function closingLine({ passed, failed, skipped }) {
  const rest = skipped ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${rest}`;
}

/** Counts the tests of Vitest's JSON report; a file that could not be loaded is a failure. */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** Counts the tests of Playwright's JSON report; an error outside of a test is a failure. */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected + (report.errors?.length ? 1 : 0),
    skipped,
  };
}
