import type { Clock } from '@/server/platform/clock';
import { civilDate, civilDateIn, type CivilDate } from '@/server/values/civil-date';
import { coverFiscalPeriods, daysAround } from './cover-fiscal-periods';
import { withOrg, type TenantTransaction } from './with-org';

/** Extends the organisation's `fiscal_period` to today's years around and to all of its records. */
export async function keepFiscalPeriods(organisationId: string, clock: Clock): Promise<void> {
  await withOrg(organisationId, async (tx) => {
    const organisation = await tx.organisation.findUnique({
      where: { id: organisationId },
      select: { timeZone: true },
    });
    // it may be gone since the job was queued
    if (!organisation) return;
    const around = daysAround(civilDateIn(clock.now(), organisation.timeZone));
    const records = await recordSpan(tx, organisationId);
    await coverFiscalPeriods(tx, organisationId, {
      first: records && records.first < around.first ? records.first : around.first,
      last: records && records.last > around.last ? records.last : around.last,
    });
  });
}

/** First and last day of what is dated, mostly from the ends of indexes; null without records. */
async function recordSpan(
  tx: TenantTransaction,
  organisationId: string,
): Promise<{ first: CivilDate; last: CivilDate } | null> {
  const [span] = await tx.$queryRaw<{ first: string | null; last: string | null }[]>`
    select min(first)::text as first, max(last)::text as last from (
      select min(created_on) as first, max(created_on) as last from deal
        where organisation_id = ${organisationId}::uuid
      union all select min(closed_on), max(closed_on) from deal
        where organisation_id = ${organisationId}::uuid
      union all select min(created_on), max(created_on) from lead
        where organisation_id = ${organisationId}::uuid
      union all select min(occurred_on), max(occurred_on) from activity
        where organisation_id = ${organisationId}::uuid
      union all select min(issued_on), max(issued_on) from invoice
        where organisation_id = ${organisationId}::uuid
      union all select min(effective_on), max(effective_on) from subscription_movement
        where organisation_id = ${organisationId}::uuid
      union all select min(incurred_on), max(incurred_on) from expense
        where organisation_id = ${organisationId}::uuid
      union all select min(measured_on), max(measured_on) from measurement
        where organisation_id = ${organisationId}::uuid
      union all select min(opened_on), max(opened_on) from ticket
        where organisation_id = ${organisationId}::uuid
      union all select min(answered_on), max(answered_on) from survey_response
        where organisation_id = ${organisationId}::uuid
    ) dated`;
  if (!span?.first || !span.last) return null;
  return { first: civilDate(span.first), last: civilDate(span.last) };
}
