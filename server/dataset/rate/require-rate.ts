import { DomainError } from '@/server/platform/domain-error';
import type { TenantTransaction } from '@/server/tenancy/with-org';

export interface StoredRate {
  readonly currency: string;
  readonly rateOn: string;
  readonly rate: string;
}

/** The rate of an id, kept for the transaction. Throws notFound. */
export async function requireRate(
  tx: TenantTransaction,
  organisationId: string,
  id: string,
): Promise<StoredRate> {
  const [found] = await tx.$queryRaw<StoredRate[]>`
    select currency, rate_on::text as "rateOn", trim_scale(rate)::text as rate
    from exchange_rate where organisation_id = ${organisationId}::uuid and id = ${id}::uuid
    for update`;
  if (!found) throw new DomainError('notFound', 'rate.errors.notFound');
  return found;
}
