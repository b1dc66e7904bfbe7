import type { CivilDate } from './civil-date';

/** From the finest to the coarsest. */
export const grains = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const;
export type Grain = (typeof grains)[number];

/** The grains that divide a fiscal year; weeks of months calendars cross its ends. */
export type FiscalGrain = Exclude<Grain, 'day' | 'week'>;

/** How many periods of a grain a fiscal year has. */
export const periodsPerYear: Readonly<Record<FiscalGrain, number>> = {
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};

/** A half-open period [start, end) of civil dates in the organisation's zone. */
export interface Period {
  readonly grain: Grain;
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** Civil months; the fiscal year starts on the first of `startMonth` (1–12). */
export interface MonthsCalendar {
  readonly kind: 'months';
  readonly startMonth: number;
  /** the weekday that weeks begin with: 1 is Monday, 7 Sunday */
  readonly weekStart: number;
}

/** Weeks to the first, second and third month of each quarter. */
export const weekPatterns = ['4-4-5', '4-5-4', '5-4-4'] as const;
export type WeekPattern = (typeof weekPatterns)[number];

/** Which last day of a week ends the year: the one nearest the month's end, or its last one. */
export const yearEndRules = ['nearest', 'last'] as const;
export type YearEndRule = (typeof yearEndRules)[number];

/**
 * How a year with a 53rd week is compared. unrestated: weeks of the same number, and the 53rd with
 * nothing; restated: 52 weeks earlier, so after a 53-week year each week with the like one.
 */
export const yearComparisons = ['unrestated', 'restated'] as const;
export type YearComparison = (typeof yearComparisons)[number];

/** Years of 52 or 53 whole weeks; the 53rd belongs to the last month of the last quarter. */
export interface WeeksCalendar {
  readonly kind: 'weeks';
  readonly pattern: WeekPattern;
  /** the month (1–12) around or in whose end the fiscal year ends */
  readonly endMonth: number;
  /** the weekday that weeks begin with: 7 (Sunday) where they end with Saturday */
  readonly weekStart: number;
  readonly rule: YearEndRule;
  readonly comparison: YearComparison;
}

export type FiscalCalendar = MonthsCalendar | WeeksCalendar;

/** Civil years, months and weeks from Monday. */
export const civilCalendar: MonthsCalendar = { kind: 'months', startMonth: 1, weekStart: 1 };

/**
 * A calendar as a stable text: 'months:4:1' (April, Monday), 'weeks:4-5-4:1:7:nearest', the same with
 * ':restated'.
 */
export function calendarKey(calendar: FiscalCalendar): string {
  if (calendar.kind === 'months') return `months:${calendar.startMonth}:${calendar.weekStart}`;
  const { pattern, endMonth, weekStart, rule, comparison } = calendar;
  const key = `weeks:${pattern}:${endMonth}:${weekStart}:${rule}`;
  return comparison === 'restated' ? `${key}:restated` : key;
}

/** The calendar of a text made by `calendarKey`; throws RangeError for any other. */
export function parseCalendarKey(key: string): FiscalCalendar {
  const [kind, ...parts] = key.split(':');
  const calendar = kind === 'months' ? monthsCalendar(parts) : weeksCalendar(parts);
  if (!calendar || calendarKey(calendar) !== key)
    throw new RangeError(`No fiscal calendar: ${key}`);
  return calendar;
}

function monthsCalendar([month, weekday]: readonly string[]): MonthsCalendar | null {
  const startMonth = Number(month);
  const weekStart = Number(weekday);
  if (!isOneTo(12, startMonth) || !isOneTo(7, weekStart)) return null;
  return { kind: 'months', startMonth, weekStart };
}

function weeksCalendar(parts: readonly string[]): WeeksCalendar | null {
  const pattern = weekPatterns.find((each) => each === parts[0]);
  const endMonth = Number(parts[1]);
  const weekStart = Number(parts[2]);
  const rule = yearEndRules.find((each) => each === parts[3]);
  if (!pattern || !rule || !isOneTo(12, endMonth) || !isOneTo(7, weekStart)) return null;
  const comparison = parts[4] === 'restated' ? 'restated' : 'unrestated';
  return { kind: 'weeks', pattern, endMonth, weekStart, rule, comparison };
}

function isOneTo(last: number, value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= last;
}

/**
 * Whether fiscal years differ from civil ones, so that labels have to say which they mean; 'weeks'
 * where weeks too are numbered by the fiscal year.
 */
export function isFiscal(calendar: FiscalCalendar): boolean | 'weeks' {
  return calendar.kind === 'weeks' ? 'weeks' : calendar.startMonth !== 1;
}
