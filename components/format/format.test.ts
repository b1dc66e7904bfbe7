import { describe, expect, it } from 'vitest';
import type { Locale } from '@/server/i18n/locales';
import {
  formatCompactMoney,
  formatCompactNumber,
  formatDate,
  formatDateTime,
  formatDays,
  formatDifference,
  formatDuration,
  formatExactPercent,
  formatExactValue,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPeriodLabel,
  formatPoints,
  formatRate,
  formatTileValue,
} from '.';

/** Narrow no-break spaces as `_`, so that one sees them in the tables. */
const seen = (text: string) => text.replaceAll('\u202F', '_');

type Case = [value: string | null, fr: string, en: string];

function inBoth(
  name: string,
  format: (value: string | null, locale: Locale) => string,
  cases: Case[],
) {
  it.each(cases)(`${name} %s`, (value, fr, en) => {
    expect(seen(format(value, 'fr'))).toBe(fr);
    expect(seen(format(value, 'en'))).toBe(en);
  });
}

describe('numbers', () => {
  inBoth('formatNumber', formatNumber, [
    ['1234567.5', '1_234_567,5', '1,234,567.5'],
    ['-4238', '−4_238', '−4,238'],
    ['9007199254740993', '9_007_199_254_740_993', '9,007,199,254,740,993'],
    ['0.1234567890123', '0,123456789', '0.123456789'],
    ['-0', '0', '0'],
    [null, '–', '–'],
  ]);
  inBoth('formatCompactNumber', formatCompactNumber, [
    ['4238', '4,24_k', '4.24K'],
    ['51.8', '51,8', '51.8'],
    ['999999', '1,00_M', '1.00M'],
    ['1.714285', '1,71', '1.71'],
    ['-0.04567', '−0,0457', '−0.0457'],
    [null, '–', '–'],
  ]);
  it('refuses what is not a decimal', () => {
    expect(() => formatNumber('abc', 'fr')).toThrow(RangeError);
    expect(() => formatNumber('', 'fr')).toThrow(RangeError);
    expect(() => formatNumber('NaN', 'fr')).toThrow(RangeError);
  });
  it('names a rate', () => {
    expect(seen(formatRate('21800.4', 'lignes', 'fr'))).toBe('21_800_lignes/s');
  });
});

describe('money', () => {
  inBoth(
    'formatMoney',
    (value, locale) => formatMoney(value, locale === 'fr' ? 'EUR' : 'USD', locale),
    [
      ['1234567.89', '1_234_567,89_€', '$1,234,567.89'],
      ['-0.005', '−0,01_€', '−$0.01'],
      [
        '12345678901234567890.129',
        '12_345_678_901_234_567_890,13_€',
        '$12,345,678,901,234,567,890.13',
      ],
      ['0', '0,00_€', '$0.00'],
      [null, '–', '–'],
    ],
  );
  inBoth(
    'formatCompactMoney',
    (value, locale) => formatCompactMoney(value, locale === 'fr' ? 'EUR' : 'USD', locale),
    [
      ['10005534', '10,0_M€', '$10.0M'],
      ['2360.91', '2,36_k€', '$2.36K'],
      ['532.4', '532_€', '$532'],
      ['999999.5', '1,00_M€', '$1.00M'],
      ['-41200', '−41,2_k€', '−$41.2K'],
      ['1250000000', '1,25_Md€', '$1.25B'],
      ['0', '0,00_€', '$0.00'],
      [null, '–', '–'],
    ],
  );
  it('knows currencies without minor units', () => {
    expect(seen(formatMoney('1234', 'JPY', 'fr'))).toBe('1_234_¥');
    expect(seen(formatMoney('1234.5', 'CHF', 'fr'))).toBe('1_234,50_CHF');
  });
});

describe('shares', () => {
  inBoth('formatPercent', formatPercent, [
    ['0.63147', '63,1_%', '63.1%'],
    ['0.6315', '63,2_%', '63.2%'],
    ['-0.0004', '0,0_%', '0.0%'],
    ['1', '100,0_%', '100.0%'],
    [null, '–', '–'],
  ]);
  inBoth('formatExactPercent', formatExactPercent, [
    ['0.631478912', '63,1478912_%', '63.1478912%'],
    ['0.5', '50_%', '50%'],
  ]);
  inBoth('formatPoints', formatPoints, [
    ['0.042', '+4,2_pts', '+4.2_pts'],
    ['-0.0132', '−1,3_pts', '−1.3_pts'],
    ['0', '0,0_pts', '0.0_pts'],
    [null, '–', '–'],
  ]);
});

describe('time', () => {
  inBoth('formatDays', formatDays, [
    ['51.8', '51,8_jours', '51.8_days'],
    ['1', '1_jour', '1_day'],
    ['1.5', '1,5_jour', '1.5_days'],
    [null, '–', '–'],
  ]);
  inBoth('formatDate', formatDate, [
    ['2017-03-15', '15 mars 2017', 'Mar 15, 2017'],
    ['2017-08-01', '1er août 2017', 'Aug 1, 2017'],
    ['2017-12-31T23:59:59Z', '31 déc. 2017', 'Dec 31, 2017'],
    [null, '–', '–'],
  ]);
  inBoth('formatDateTime', (value, locale) => formatDateTime(value, locale, 'Europe/Paris'), [
    ['2017-12-31T23:30:00Z', '1er janv. 2018, 00:30', 'Jan 1, 2018, 12:30 AM'],
  ]);
  it.each([
    [9.4, '9_s'],
    [125, '2_min 5_s'],
    [3600, '1_h'],
    [0, '0_s'],
  ])('a duration of %d s', (seconds, fr) => {
    expect(seen(formatDuration(seconds, 'fr'))).toBe(fr);
  });
});

describe('periods', () => {
  it.each([
    ['2017', {}, '2017', '2017'],
    ['2017', { fiscal: true }, 'Exercice 2017', 'FY 2017'],
    ['2017-Q3', {}, 'T3 2017', 'Q3 2017'],
    ['2017-Q3', { fiscal: true }, 'T3 ex. 2017', 'Q3 FY 2017'],
    ['2017-Q3', { short: true }, 'T3', 'Q3'],
    ['2017-H2', {}, 'S2 2017', 'H2 2017'],
    ['2017-03', {}, 'mars 2017', 'March 2017'],
    ['2017-12', { short: true }, 'déc.', 'Dec'],
    ['2017-W05', {}, 'sem. 5 2017', 'Week 5 2017'],
    ['2017-W05', { fiscal: true }, 'sem. 5 2017', 'Week 5 2017'],
    ['2017-W05', { fiscal: 'weeks' as const }, 'sem. 5 ex. 2017', 'Week 5 FY 2017'],
    ['2017-P01', { fiscal: 'weeks' as const }, 'P1 ex. 2017', 'P1 FY 2017'],
    ['2017-P12', { short: true }, 'P12', 'P12'],
    ['2017-03-15', {}, '15 mars 2017', 'Mar 15, 2017'],
    ['whenever', {}, 'whenever', 'whenever'],
  ])('%s %j', (key, options, fr, en) => {
    expect(formatPeriodLabel(key, 'fr', options)).toBe(fr);
    expect(formatPeriodLabel(key, 'en', options)).toBe(en);
  });
});

describe('values by unit', () => {
  const context = { locale: 'fr', currency: 'EUR' } as const;
  it.each([
    ['10005534', 'currency', '10,0_M€', '10_005_534,00_€', '+10,0_M€'],
    ['0.631478', 'percent', '63,1_%', '63,1478_%', '+63,1_pts'],
    ['4238', 'count', '4_238', '4_238', '+4_238'],
    ['1.714285', 'ratio', '1,71', '1,714285', '+1,71'],
    ['51.784', 'days', '51,8_jours', '51,784_jours', '+51,8_jours'],
  ] as const)('%s as %s', (value, unit, tile, exact, difference) => {
    expect(seen(formatTileValue(value, unit, context))).toBe(tile);
    expect(seen(formatExactValue(value, unit, context))).toBe(exact);
    expect(seen(formatDifference(value, unit, context))).toBe(difference);
  });
});
