import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, decimal, ratio } from './decimal';

describe('decimal', () => {
  it.each(['0', '-1', '10005534.00', '0.00000000000000000001', '99999999999999999999.9999'])(
    'keeps %s exactly',
    (text) => {
      expect(decimal(text).eq(text)).toBe(true);
    },
  );

  it.each(['', ' 1', '1e5', 'NaN', 'Infinity', '1,5', '.5', '0x10'])('refuses %j', (text) => {
    expect(() => decimal(text)).toThrow(RangeError);
  });

  it('never goes through binary floating point', () => {
    expect(decimal('0.1').plus(decimal('0.2')).toString()).toBe('0.3');
  });
});

describe('ratio', () => {
  it('has no value over zero', () => {
    expect(ratio(decimal('5'), decimal('0'))).toBeNull();
    expect(ratio(decimal('0'), decimal('0.000'))).toBeNull();
  });

  it('times its denominator gives the numerator back, to 30 digits', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), (numerator, denominator) => {
        const value = ratio(new Decimal(numerator), new Decimal(denominator));
        return value?.times(denominator).minus(numerator).abs().lt('1e-25') ?? false;
      }),
    );
  });
});
