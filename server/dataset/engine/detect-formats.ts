import type { ColumnProfile } from './column-profile';
import type { DateFormat } from './read-date';
import type { DecimalMark } from './read-number';

/** What whole columns say about a format; `ask` where they fit two readings or contradict. */
export type Detection<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'ask'; readonly example: string | null; readonly isMixed: boolean };

function decide<T>(
  first: { value: T; only: number },
  second: { value: T; only: number },
  either: number,
  example: string | null,
): Detection<T> {
  if (first.only > 0 && second.only > 0) return { kind: 'ask', example, isMixed: true };
  if (first.only > 0) return { kind: 'found', value: first.value };
  if (second.only > 0) return { kind: 'found', value: second.value };
  if (either > 0) return { kind: 'ask', example, isMixed: false };
  return { kind: 'found', value: first.value };
}

function sum(
  profiles: readonly ColumnProfile[],
  count: (profile: ColumnProfile) => number,
): number {
  return profiles.reduce((total, profile) => total + count(profile), 0);
}

/** The order of day and month in the date columns of one file, which share it. */
export function detectDateFormat(columns: readonly ColumnProfile[]): Detection<DateFormat> {
  return decide<DateFormat>(
    { value: 'dmy', only: sum(columns, ({ dates }) => dates.onlyDmy) },
    { value: 'mdy', only: sum(columns, ({ dates }) => dates.onlyMdy) },
    sum(columns, ({ dates }) => dates.either),
    columns.find(({ dates }) => dates.example)?.dates.example ?? null,
  );
}

/** The decimal mark in the number columns of one file, which share it. */
export function detectDecimalMark(columns: readonly ColumnProfile[]): Detection<DecimalMark> {
  return decide<DecimalMark>(
    { value: '.', only: sum(columns, ({ numbers }) => numbers.onlyPoint) },
    { value: ',', only: sum(columns, ({ numbers }) => numbers.onlyComma) },
    sum(columns, ({ numbers }) => numbers.either),
    columns.find(({ numbers }) => numbers.example)?.numbers.example ?? null,
  );
}
