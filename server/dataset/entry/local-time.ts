import { Temporal } from 'temporal-polyfill';

/** An instant as it is written in a zone, to the minute: '2026-06-30T12:05'. */
export function localTimeIn(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}
