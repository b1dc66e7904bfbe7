import { Temporal } from 'temporal-polyfill';

/** A day of the calendar without time or zone, as 'YYYY-MM-DD'; texts compare as dates do. */
export type CivilDate = string & { readonly brand: 'CivilDate' };

/** The civil date of a text 'YYYY-MM-DD'; throws RangeError for a day that doesn't exist. */
export function civilDate(text: string): CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`Not a date (YYYY-MM-DD): ${text}`);
  return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as CivilDate;
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
  return Temporal.PlainDate.from(date).add({ days }).toString() as CivilDate;
}

/** `date` shifted by months, clamped at the month's end: 31 January + 1 month is 28 or 29 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ months }).toString() as CivilDate;
}

/** Civil days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}
