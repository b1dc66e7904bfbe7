import { expect, test } from 'vitest';
import { isNodeTooOld } from './node-version.mjs';

test.each([
  ['20.19.0', false],
  ['20.20.2', false],
  ['20.9.0', true],
  ['18.20.4', true],
  ['9.11.2', true],
  ['21.7.3', true],
  ['22.11.0', true],
  ['22.12.0', false],
  ['23.11.0', true],
  ['24.0.0', false],
  ['100.0.0', false],
])('Node %s too old: %s', (version, isTooOld) => {
  expect(isNodeTooOld(version)).toBe(isTooOld);
});
