import { z } from 'zod';
import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import { loadRateGaps, type RateGap } from './rate-gaps';

/** How far a currency's rates reach and which days between them and today have none. */
export interface RateCurrency {
  readonly currency: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly lastRate: string;
  readonly gaps: readonly RateGap[];
  readonly missingDays: number;
}

const currencyRow = z.object({
  currency: z.string(),
  count: z.number(),
  first: z.string(),
  last: z.string(),
  lastRate: z.string(),
});

/** Every currency that the organisation has rates for. */
export async function listCurrencies(org: Organisation, clock: Clock): Promise<RateCurrency[]> {
  const today = civilDateIn(clock.now(), org.timeZone);
  return withOrg(
    org.id,
    async (tx) => {
      const rows = z.array(currencyRow).parse(
        await tx.$queryRaw`
          select currency, count(*)::int as count, min(rate_on)::text as first,
            max(rate_on)::text as last,
            trim_scale((array_agg(rate order by rate_on desc))[1])::text as "lastRate"
          from exchange_rate where organisation_id = ${org.id}::uuid
          group by currency order by currency`,
      );
      const gaps = await loadRateGaps(tx, org.id, today);
      return rows.map((row) => {
        const own = gaps.filter(({ currency }) => currency === row.currency);
        return { ...row, gaps: own, missingDays: own.reduce((sum, { days }) => sum + days, 0) };
      });
    },
    { isReadOnly: true },
  );
}
