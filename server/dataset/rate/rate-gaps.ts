import { z } from 'zod';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import type { CivilDate } from '@/server/values/civil-date';

/** Days [from, to], both included, that have no rate though the day before them has one. */
export interface RateGap {
  readonly currency: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

const gapRow = z.object({
  currency: z.string(),
  from: z.string(),
  to: z.string(),
  days: z.number(),
});

/** The days without a rate, from each currency's first one up to `today`, oldest first. */
export async function loadRateGaps(
  tx: TenantTransaction,
  organisationId: string,
  today: CivilDate,
  currency: string | null = null,
): Promise<RateGap[]> {
  const rows = await tx.$queryRaw`
    select currency, (rate_on + 1)::text as "from", (next_on - 1)::text as "to",
      next_on - rate_on - 1 as days
    from (
      select currency, rate_on, coalesce(lead(rate_on) over (partition by currency order by rate_on),
        ${today}::text::date + 1) as next_on
      from exchange_rate
      where organisation_id = ${organisationId}::uuid
        and (${currency}::text is null or currency = ${currency}::text)
    ) following
    where next_on - rate_on > 1
    order by currency, rate_on`;
  return z.array(gapRow).parse(rows);
}
