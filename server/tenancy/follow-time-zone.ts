import { DomainError } from '@/server/platform/domain-error';
import type { TenantTransaction } from './with-org';

/**
 * Gives every record whose instant is known the day that it has in another time zone. Throws
 * DomainError for a zone that the database doesn't know.
 */
export async function followTimeZone(
  tx: TenantTransaction,
  organisationId: string,
  timeZone: string,
): Promise<void> {
  const known = await tx.$queryRaw<unknown[]>`
    select 1 from pg_timezone_names where name = ${timeZone}`;
  if (known.length === 0) {
    throw new DomainError('invalid', 'organisation.errors.timeZone', {}, 'timeZone');
  }
  await tx.$executeRaw`select follow_time_zone(${organisationId}::uuid, ${timeZone})`;
}
