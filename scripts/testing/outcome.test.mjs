import { expect, test } from 'vitest';
import { closingLine, countPlaywright, countVitest, single, sum } from './outcome.mjs';

test('the closing line sums up everything', () => {
  const total = sum([single(true), single(false), { passed: 7, failed: 0, skipped: 2 }]);
  expect(closingLine(total)).toBe('8 passed, 1 failed, 2 skipped');
  expect(closingLine(sum([single(true)]))).toBe('1 passed, 0 failed');
});

test('a test file that can not be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 1 });
});

test('an error outside of every journey counts as a failure', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 0, skipped: 0 };
  expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(countPlaywright({ stats, errors: [{}] }).failed).toBe(2);
});
