import { expect, test } from 'vitest';
import { isNodeTooOld } from './node-version.mjs';

test.each([
  ['20.9.0', false],
  ['20.8.1', true],
  ['18.20.4', true],
  ['20.10.0', false],
  ['9.11.2', true],
  ['22.0.0', false],
  ['100.0.0', false],
])('Node %s too old: %s', (version, isTooOld) => {
  expect(isNodeTooOld(version)).toBe(isTooOld);
});
