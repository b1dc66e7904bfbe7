import { addMonths, type CivilDate } from '@/server/values/civil-date';
import { parseCalendarKey, type FiscalCalendar } from '@/server/values/period';
import { fiscalPeriodsOf, fiscalYearsOf } from './engine/fiscal-periods';
import type { TenantTransaction } from './with-org';

const MONTHS_BACK = 15 * 12;
const MONTHS_AHEAD = 5 * 12;

interface Days {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** The days whose periods are kept from the beginning: fifteen years back, five ahead. */
export function daysAround(today: CivilDate): Days {
  return { first: addMonths(today, -MONTHS_BACK), last: addMonths(today, MONTHS_AHEAD) };
}

/**
 * Sees to it that the organisation's current calendar stands among its versions and that
 * `fiscal_period` holds every period around the days; what is there stays. Cheap when it is.
 */
export async function coverFiscalPeriods(
  tx: TenantTransaction,
  organisationId: string,
  days: Days,
): Promise<void> {
  const { calendar: key, calendarVersion: version } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { calendar: true, calendarVersion: true },
  });
  await tx.fiscalCalendarVersion.createMany({
    data: [{ organisationId, version, calendar: key }],
    skipDuplicates: true,
  });
  const calendar = parseCalendarKey(key);
  const { from, to } = fiscalYearsOf(calendar, days.first, days.last);
  const known = await tx.fiscalPeriod.aggregate({
    where: { organisationId, version, grain: 'year' },
    _min: { fiscalYear: true },
    _max: { fiscalYear: true },
  });
  const first = known._min.fiscalYear;
  const last = known._max.fiscalYear;
  if (first === null || last === null) {
    await addPeriods(tx, { organisationId, version, calendar }, from, to);
    return;
  }
  // no gap in between: the years that are kept are always a stretch
  if (from < first) await addPeriods(tx, { organisationId, version, calendar }, from, first - 1);
  if (to > last) await addPeriods(tx, { organisationId, version, calendar }, last + 1, to);
}

async function addPeriods(
  tx: TenantTransaction,
  version: { organisationId: string; version: number; calendar: FiscalCalendar },
  from: number,
  to: number,
): Promise<void> {
  const periods = fiscalPeriodsOf(version.calendar, from, to);
  await tx.$executeRaw`
    insert into fiscal_period
      (organisation_id, version, grain, start_on, end_on, fiscal_year, number)
    select ${version.organisationId}::uuid, ${version.version}::int, kept.*
    from unnest(${periods.map(({ grain }) => grain)}::text[],
      ${periods.map(({ start }) => start)}::text[]::date[],
      ${periods.map(({ end }) => end)}::text[]::date[],
      ${periods.map(({ year }) => year)}::int[],
      ${periods.map(({ number }) => number)}::int[]) kept
    on conflict do nothing`;
}
