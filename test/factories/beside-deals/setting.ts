import { addDays, type CivilDate } from '@/server/values/civil-date';
import type { Random } from '../random';
import type { CompanyRecords, DealRecord } from '../records';

/**
 * A record as its table's columns name it, without its organisation; `deal`, `lead`, `ticket` and
 * `invoice` name records by their external ids.
 */
export type Row = Readonly<Record<string, string | number | boolean | null>> & {
  readonly external_id: string;
};

/** What the records beside the deals are made from. */
export interface Setting {
  readonly random: Random;
  readonly company: CompanyRecords;
  /** the last day with records */
  readonly asOf: CivilDate;
  /** the first day with deals */
  readonly since: CivilDate;
  readonly care: CareStaff;
}

/** Ids of the people who prospect, serve and accompany customers. */
export interface CareStaff {
  readonly bdrs: readonly string[];
  readonly csms: readonly string[];
  readonly agents: readonly string[];
}

/** A working day some days after another, or null where it isn't known yet. */
export function laterDay(
  { random, asOf }: Setting,
  day: CivilDate,
  least: number,
  most: number,
): CivilDate | null {
  const later = workday(addDays(day, Math.round(random.between(least, most))));
  return later > asOf ? null : later;
}

/** The day, or the Monday after a weekend. */
export function workday(day: CivilDate): CivilDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}

/** An instant in the working hours of a day, hours after another's where one is given. */
export function instantOn(random: Random, day: CivilDate): string {
  const minutes = Math.floor(random.between(7 * 60, 16 * 60));
  return new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).toISOString();
}

/** The first days of all months from the first deal up to the last day. */
export function monthsOf({ since, asOf }: Setting): CivilDate[] {
  const months: CivilDate[] = [];
  let day = addDays(since, 1 - Number(since.slice(8)));
  while (day <= asOf) {
    months.push(day);
    const next = addDays(day, 31);
    day = addDays(next, 1 - Number(next.slice(8)));
  }
  return months;
}

export interface WonDeal extends DealRecord {
  closedOn: CivilDate;
}

export const isWon = (deal: DealRecord): deal is WonDeal =>
  deal.status === 'won' && deal.closedOn !== null;

export const numbered = (prefix: string, index: number, digits = 5): string =>
  `${prefix}-${String(index + 1).padStart(digits, '0')}`;

/** An amount as decimal text with cents. */
export const cents = (amount: number): string => amount.toFixed(2);
