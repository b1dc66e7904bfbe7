import { expect, it } from 'vitest';
import { correlationStrength } from './correlation-strength';

it.each([
  ['0', 'none'],
  ['-0.39', 'none'],
  ['0.4', 'moderate'],
  ['-0.69', 'moderateInverse'],
  ['0.7', 'strong'],
  ['-1', 'strongInverse'],
])('%s is %s', (coefficient, expected) => {
  expect(correlationStrength(coefficient)).toBe(expected);
});
