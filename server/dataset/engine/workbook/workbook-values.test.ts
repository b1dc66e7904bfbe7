import { describe, expect, test } from 'vitest';
import { readText } from './escaped-text';
import { MergedCells, rangeOf } from './merged-cells';
import { lookOf, lookOfCode } from './number-look';
import { serialDate } from './serial-date';
import { storedNumber } from './stored-number';

describe('a stored number is the one that was typed', () => {
  test.each([
    ['0.1', '0.1'],
    ['0.10000000000000001', '0.1'],
    ['1.1000000000000001', '1.1'],
    ['0.30000000000000004', '0.3'],
    ['4.2999999999999997E-2', '0.043'],
    ['1234567.8900000001', '1234567.89'],
    ['1E3', '1000'],
    ['1.5E+20', '150000000000000000000'],
    ['12345678901234567', '12345678901234567'],
    ['-7', '-7'],
    ['-0.5', '-0.5'],
    ['.5', '0.5'],
    ['1,5', null],
    ['abc', null],
    ['', null],
  ])('%s → %s', (stored, number) => {
    expect(storedNumber(stored)).toBe(number);
  });
});

describe('a day number', () => {
  test.each<[number, boolean, boolean, string | null]>([
    [1, false, false, '1900-01-01'],
    [59, false, false, '1900-02-28'],
    [60, false, false, '1900-02-29'],
    [61, false, false, '1900-03-01'],
    [44289, false, false, '2021-04-03'],
    [44289.5, false, false, '2021-04-03T12:00:00'],
    [44289.99999999, false, false, '2021-04-04'],
    [42827, true, false, '2021-04-03'],
    [0, true, false, '1904-01-01'],
    [0.25, false, true, '06:00:00'],
    [44289.25, false, true, '2021-04-03T06:00:00'],
    [2_958_465, false, false, '9999-12-31'],
    [2_958_466, false, false, null],
    [-1, false, false, null],
  ])('%d (1904: %s, time: %s) → %s', (serial, uses1904, isTime, text) => {
    expect(serialDate(serial, uses1904, isTime)).toBe(text);
  });
});

describe('a format', () => {
  test.each([
    ['General', 'number'],
    ['0.00', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0.00\\ "days"', 'number'],
    ['[$-409]d-mmm-yy', 'date'],
    ['dd/mm/yyyy\\ hh:mm', 'date'],
    ['mmm', 'date'],
    ['h:mm AM/PM', 'time'],
    ['[h]:mm:ss', 'number'],
    ['[Red]#,##0;[Blue]-#,##0', 'number'],
    ['yyyy"m"', 'date'],
  ])('%s is a %s', (code, look) => {
    expect(lookOfCode(code)).toBe(look);
  });

  test('every workbook has is known by its number, unless it has its own', () => {
    expect([0, 2, 14, 18, 22, 46, 57].map((id) => lookOf(id, new Map()))).toEqual([
      'number',
      'number',
      'date',
      'time',
      'date',
      'time',
      'date',
    ]);
    expect(lookOf(14, new Map([[14, '0.0']]))).toBe('number');
  });
});

test('covered cells are those of a merged range but its first', () => {
  const ranges = ['B2:C3', 'A5:A6', 'x'].flatMap((reference) => rangeOf(reference) ?? []);
  const merged = new MergedCells(ranges);
  expect([1, 2, 3, 4, 5, 6, 7].map((row) => merged.columnsOf(row))).toEqual([
    [],
    [3],
    [2, 3],
    [],
    [],
    [1],
    [],
  ]);
});

test('escaped signs are read, and their own escape', () => {
  expect(readText('a_x000D_b _x005F_x000D_ c_x')).toBe('a\rb _x000D_ c_x');
});
