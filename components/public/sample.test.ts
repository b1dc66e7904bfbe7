import { describe, expect, it } from 'vitest';
import { decimal } from '@/server/values/decimal';
import { sample } from './sample';

const total = (values: readonly string[]): string =>
  values.reduce((sum, value) => sum.plus(value), decimal('0')).toString();

describe('the sample of the landing page', () => {
  it('adds up', () => {
    expect(total(sample.months.map(({ value }) => value))).toBe(sample.revenue);
    expect(total(sample.months.map(({ before }) => before))).toBe(sample.revenueBefore);
    expect(total([sample.dealsWon, sample.dealsLost])).toBe(sample.dealsClosed);
    const growth = decimal(sample.revenue).div(sample.revenueBefore).minus(1);
    expect(growth.toFixed(10)).toBe(sample.growth);
    const rate = decimal(sample.dealsWon).div(sample.dealsClosed);
    expect(rate.toFixed(10)).toBe(sample.winRate);
    expect(rate.minus('0.5837').toFixed(10)).toBe(sample.winRateChange);
  });
});
