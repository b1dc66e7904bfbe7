import { Temporal } from 'temporal-polyfill';

/** When a file is fetched, on the clock of the organisation's zone; weekday 1 is Monday. */
export type PullSchedule =
  | { readonly kind: 'hourly'; readonly minute: number }
  | { readonly kind: 'daily'; readonly at: string }
  | { readonly kind: 'weekly'; readonly weekday: number; readonly at: string };

/**
 * The first time of a schedule after `after`. A time that a change of the clock skips falls on the
 * same distance after the gap; one that comes twice is the first of both.
 */
export function nextRun(schedule: PullSchedule, after: Date, timeZone: string): Date {
  const now = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(timeZone);
  if (schedule.kind === 'hourly') {
    const hour = now.round({ smallestUnit: 'minute', roundingMode: 'floor' });
    const sameHour = hour.with({ minute: schedule.minute });
    return dateOf(isAfter(sameHour, after) ? sameHour : sameHour.add({ hours: 1 }));
  }
  const today = now.toPlainDate();
  const days = schedule.kind === 'daily' ? 0 : (schedule.weekday - today.dayOfWeek + 7) % 7;
  const step = schedule.kind === 'daily' ? 1 : 7;
  const at = (added: number) =>
    today.add({ days: added }).toZonedDateTime({ timeZone, plainTime: schedule.at });
  const first = at(days);
  return dateOf(isAfter(first, after) ? first : at(days + step));
}

const retryMinutes = [5, 30];

/** The same after so many failures in a row: the first two are tried again sooner. */
export function runAfterFailure(
  schedule: PullSchedule,
  failures: number,
  now: Date,
  timeZone: string,
): Date {
  const regular = nextRun(schedule, now, timeZone);
  const minutes = retryMinutes[failures - 1];
  if (minutes === undefined) return regular;
  const sooner = new Date(now.getTime() + minutes * 60_000);
  return sooner < regular ? sooner : regular;
}

function isAfter(time: Temporal.ZonedDateTime, after: Date): boolean {
  return time.epochMilliseconds > after.getTime();
}

function dateOf(time: Temporal.ZonedDateTime): Date {
  return new Date(time.epochMilliseconds);
}
