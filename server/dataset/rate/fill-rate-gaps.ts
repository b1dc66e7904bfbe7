import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import { loadRateGaps } from './rate-gaps';

/**
 * Gives every day without a rate, up to today, the one of the day before it: markets are closed on
 * weekends. Only when somebody asks for it; a missing rate is an error otherwise.
 */
export async function fillRateGaps(
  currency: string,
  { org, actor, clock }: { org: Organisation; actor: Actor; clock: Clock },
): Promise<{ days: number }> {
  const today = civilDateIn(clock.now(), org.timeZone);
  return withOrg(org.id, async (tx) => {
    const gaps = await loadRateGaps(tx, org.id, today, currency);
    const days = await tx.$executeRaw`
      insert into exchange_rate (organisation_id, external_id, currency, rate_on, rate)
      select r.organisation_id, r.currency || ' ' || day::date, r.currency, day::date, r.rate
      from unnest(${gaps.map(({ from }) => from)}::text[]::date[],
          ${gaps.map(({ to }) => to)}::text[]::date[]) gap (from_on, to_on)
        join exchange_rate r on r.organisation_id = ${org.id}::uuid and r.currency = ${currency}
          and r.rate_on = gap.from_on - 1,
        generate_series(gap.from_on::timestamp, gap.to_on::timestamp, interval '1 day') day
      on conflict do nothing`;
    if (days === 0) return { days };
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'rate.filled',
      subjectKind: 'rate',
      detail: {
        name: currency,
        after: { fromOn: gaps[0]?.from ?? null, toOn: gaps.at(-1)?.to ?? null, days },
      },
    });
    return { days };
  });
}
