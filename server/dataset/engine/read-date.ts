import { Temporal } from 'temporal-polyfill';

export const dateFormats = ['dmy', 'mdy'] as const;
/** how a date written as numbers is read where the year stands last; a leading year is always read */
export type DateFormat = (typeof dateFormats)[number];

export interface DateReading {
  /** civil date 'YYYY-MM-DD' in the organisation's zone */
  readonly day: string;
  /** the instant (RFC 3339, UTC) where the text gives a time */
  readonly instant: string | null;
}

export type DateProblem = 'invalidDate' | 'impossibleDate' | 'dateOutsideCalendar' | 'skippedTime';

/** The years that fiscal calendars hold. */
const isOutside = (year: number): boolean => year < 1900 || year > 2199;

const DATE =
  /^(?:(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))(?:(?:T|,? +)(.+))?$/;
const TIME =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(AM|PM)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: string | undefined;
}

/** Whether the text is written year last, and then which of the two orders give a real date. */
export function possibleDateFormats(text: string): readonly DateFormat[] | null {
  const match = DATE.exec(text);
  if (!match?.[5]) return null;
  return dateFormats.filter((format) => {
    const parts = split(match, format);
    return parts !== null && parts.day <= daysOf(parts.year, parts.month);
  });
}

function split(match: RegExpExecArray, format: DateFormat | null): Parts | null {
  const time = match[9];
  if (match[1]) {
    // 20170301 is read, 2017301 is not
    if (match[2] === '' && match[0].replace(/[T ,].*$/, '').length !== 8) return null;
    return { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]), time };
  }
  if (!format) return null;
  const first = Number(match[5]);
  const second = Number(match[7]);
  const [day, month] = format === 'dmy' ? [first, second] : [second, first];
  return { year: Number(match[8]), month, day, time };
}

function instantOf(
  day: string,
  time: RegExpExecArray,
  timeZone: string,
): { readonly instant: string } | DateProblem {
  const [, hourText = '', minute = '', second = '00', half, offset] = time;
  let hour = Number(hourText);
  if (half) {
    if (hour < 1 || hour > 12) return 'invalidDate';
    hour = (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  }
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return 'invalidDate';
  const local = `${day}T${pad(hour)}:${minute}:${second}`;
  if (!offset) {
    const written = Temporal.PlainDateTime.from(local);
    const zoned = written.toZonedDateTime(timeZone);
    // clocks were put forward over this time, so it never was
    if (!zoned.toPlainDateTime().equals(written)) return 'skippedTime';
    return { instant: zoned.toInstant().toString() };
  }
  const zone = /^[+-]/.test(offset)
    ? `${offset.slice(0, 3)}:${offset.replace(':', '').slice(3) || '00'}`
    : 'Z';
  return { instant: Temporal.Instant.from(`${local}${zone}`).toString() };
}

/**
 * The civil date of a text: year first with '-', '/', '.' or nothing between, or year last in the
 * order of `format`; with or without a time, whose offset, else `timeZone`, says which instant it
 * is, and that instant's day in `timeZone` is the date. `writtenIn` is the zone of times without an
 * offset where it isn't `timeZone`. Years 1900 to 2199. A time that the zone's clocks skip is refused.
 */
export function readDate(
  text: string,
  format: DateFormat | null,
  timeZone: string,
  writtenIn: string = timeZone,
): DateReading | DateProblem {
  const match = DATE.exec(text);
  const parts = match && split(match, format);
  if (!parts) return 'invalidDate';
  const { year, month, day } = parts;
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return 'impossibleDate';
  if (isOutside(year)) return 'dateOutsideCalendar';
  const civil = `${year}-${pad(month)}-${pad(day)}`;
  if (parts.time === undefined) return { day: civil, instant: null };
  const time = TIME.exec(parts.time.trim());
  const reading = time ? instantOf(civil, time, writtenIn) : 'invalidDate';
  if (typeof reading === 'string') return reading;
  const { instant } = reading;
  if (!time?.[5] && writtenIn === timeZone) return { day: civil, instant };
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  if (isOutside(zoned.year)) return 'dateOutsideCalendar';
  return { day: zoned.toPlainDate().toString(), instant };
}
