import { Temporal } from 'temporal-polyfill';

/** A day of the calendar without time or zone, as 'YYYY-MM-DD'; texts compare as dates do. */
export type CivilDate = string & { readonly brand: 'CivilDate' };

const DAY_MS = 86_400_000;

// plain arithmetic on UTC midnights: boards shift thousands of dates, and Temporal's polyfill took
// most of their time
const utc = (date: CivilDate): number => Date.parse(`${date}T00:00:00.000Z`);
const fromUtc = (instant: number): CivilDate =>
  new Date(instant).toISOString().slice(0, 10) as CivilDate;

/** The civil date of a text 'YYYY-MM-DD'; throws RangeError for a day that doesn't exist. */
export function civilDate(text: string): CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`Not a date (YYYY-MM-DD): ${text}`);
  const instant = utc(text as CivilDate);
  if (Number.isNaN(instant) || fromUtc(instant) !== text)
    throw new RangeError(`No such day: ${text}`);
  return text as CivilDate;
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
  return fromUtc(utc(date) + days * DAY_MS);
}

/** `date` shifted by months, clamped at the month's end: 31 January + 1 month is 28 or 29 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const months0 = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(months0 / 12);
  const month = months0 - year * 12;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(day, 2)}` as CivilDate;
}

/** Civil days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (utc(to) - utc(from)) / DAY_MS;
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 1 && isLeap ? 29 : (monthDays[month] ?? 31);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
