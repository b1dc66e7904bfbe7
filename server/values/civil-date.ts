import { Temporal } from 'temporal-polyfill';

/** A day of the calendar without time or zone, as 'YYYY-MM-DD'; texts compare as dates do. */
export type CivilDate = string & { readonly brand: 'CivilDate' };

// Whole numbers only: boards shift thousands of dates, and Temporal took most of their time. Years
// run from March, so that the leap day is the last of one (H. Hinnant, chrono-compatible algorithms).
const DAYS_IN_400_YEARS = 146_097;
const DAYS_TO_1970 = 719_468;

/** Days since 1970-01-01. */
export function dayNumber(date: CivilDate): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

/** The civil date of a day number. */
export function dateOfDay(number: number): CivilDate {
  const days = number + DAYS_TO_1970;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  return written(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}

/** The weekday of a day number: 1 is Monday, 7 Sunday. */
export function weekdayOf(number: number): number {
  // 1970-01-01 was a Thursday
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The civil year of a date. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** The civil month of a date, 1–12. */
export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

/** The first day of a civil month; months before 1 and after 12 lie in the years around. */
export function firstOfMonth(year: number, month: number): CivilDate {
  const months0 = year * 12 + month - 1;
  return written(Math.floor(months0 / 12), (((months0 % 12) + 12) % 12) + 1, 1);
}

/** The civil date of a text 'YYYY-MM-DD'; throws RangeError for a day that doesn't exist. */
export function civilDate(text: string): CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`Not a date (YYYY-MM-DD): ${text}`);
  const date = text as CivilDate;
  const day = Number(date.slice(8));
  const isDay = monthOf(date) >= 1 && monthOf(date) <= 12 && day >= 1;
  if (!isDay || day > daysInMonth(yearOf(date), monthOf(date) - 1))
    throw new RangeError(`No such day: ${text}`);
  return date;
}

/** The days that records can have: those of the years 1900 to 2199. */
export function isKeptDay(date: CivilDate): boolean {
  return date >= '1900-01-01' && date < '2200-01-01';
}

/** The civil date that an instant has in a time zone (IANA name). */
export function civilDateIn(instant: Date, timeZone: string): CivilDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString() as CivilDate;
}

/** The civil date of a `Date` that stands for a day at midnight UTC, as Prisma reads DATE columns. */
export function civilDateFromUtc(day: Date): CivilDate {
  return civilDate(day.toISOString().slice(0, 10));
}

/** Midnight UTC of a civil date, as Prisma writes DATE columns. */
export function utcMidnight(date: CivilDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}

/** The instant at which a civil date begins in a time zone (IANA name). */
export function startOfDay(date: CivilDate, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds);
}

/** `date` shifted by days; negative goes back. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDay(dayNumber(date) + days);
}

/** `date` shifted by months, clamped at the month's end: 31 January + 1 month is 28 or 29 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const months0 = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(months0 / 12);
  const month = months0 - year * 12;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return written(year, month + 1, day);
}

/** Civil days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 1 && isLeap ? 29 : (monthDays[month] ?? 31);
}

function written(year: number, month: number, day: number): CivilDate {
  const pad = (value: number) => (value < 10 ? `0${value}` : value);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` as CivilDate;
}
