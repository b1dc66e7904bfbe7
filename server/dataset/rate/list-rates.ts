import { z } from 'zod';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import type { ListRates } from '../rate.schemas';

const PAGE_SIZE = 60;

const rateRow = z.object({
  id: z.string(),
  rateOn: z.string(),
  rate: z.string(),
  fileName: z.string().nullable(),
});

/** One day's rate, with the file it came from where it did. */
export type ListedRate = z.infer<typeof rateRow>;

/** One page of a currency's rates, the newest first. */
export async function listRates(
  org: Organisation,
  { currency, before }: ListRates,
): Promise<{ rates: ListedRate[]; nextBefore: string | null }> {
  const rows = await withOrg(
    org.id,
    (tx) => tx.$queryRaw`
      select r.id, r.rate_on::text as "rateOn", trim_scale(r.rate)::text as rate,
        i.file_name as "fileName"
      from exchange_rate r
      left join import i on i.organisation_id = r.organisation_id
        and i.id = coalesce(r.changed_import_id, r.created_import_id)
      where r.organisation_id = ${org.id}::uuid and r.currency = ${currency}
        and (${before}::text is null or r.rate_on < ${before}::text::date)
      order by r.rate_on desc limit ${PAGE_SIZE + 1}`,
    { isReadOnly: true },
  );
  const rates = z.array(rateRow).parse(rows);
  const page = rates.slice(0, PAGE_SIZE);
  return {
    rates: page,
    nextBefore: rates.length > PAGE_SIZE ? (page.at(-1)?.rateOn ?? null) : null,
  };
}
