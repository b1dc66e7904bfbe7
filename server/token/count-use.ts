import { z } from 'zod';
import { env } from '@/server/platform/env';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { judgeUse, windowStart, type TokenUse } from './engine/request-window';

const counted = z.tuple([z.object({ requests: z.number() })]);

/** Counts a request of a token where every process counts. */
export async function countUse(
  tx: TenantTransaction,
  organisationId: string,
  tokenId: string,
  now: Date,
): Promise<TokenUse> {
  const rows = await tx.$queryRaw<unknown[]>`
    insert into token_use as known (organisation_id, token_id, window_start, requests)
    values (${organisationId}::uuid, ${tokenId}::uuid, ${windowStart(now)}, 1)
    on conflict (organisation_id, token_id) do update set
      requests = case when known.window_start = excluded.window_start then known.requests + 1
        else 1 end,
      window_start = excluded.window_start
    returning requests`;
  const [{ requests }] = counted.parse(rows);
  return judgeUse(requests, env().JALON_REQUESTS_PER_MINUTE, now);
}
