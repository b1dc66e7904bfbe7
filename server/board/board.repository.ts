import type { TenantTransaction } from '@/server/tenancy/with-org';
import type { CivilDate } from '@/server/values/civil-date';
import type { DataSpan } from './engine/choose-period';

interface SpanRow {
  first: CivilDate | null;
  last: CivilDate | null;
}

/** First and last day, up to `asOf`, on which a deal was created or closed. */
export async function loadDataSpan(
  tx: TenantTransaction,
  organisationId: string,
  asOf: CivilDate,
): Promise<DataSpan | null> {
  const [row] = await tx.$queryRaw<SpanRow[]>`
    select
      least(
        (select min(closed_on) from deal
          where organisation_id = ${organisationId}::uuid and closed_on is not null),
        (select min(created_on) from deal
          where organisation_id = ${organisationId}::uuid and created_on is not null)
      )::text as first,
      greatest(
        (select max(closed_on) from deal
          where organisation_id = ${organisationId}::uuid and closed_on <= ${asOf}::date),
        (select max(created_on) from deal
          where organisation_id = ${organisationId}::uuid and created_on <= ${asOf}::date)
      )::text as last`;
  return row?.first && row.last ? { first: row.first, last: row.last } : null;
}

/** The names of these people, by id. */
export async function loadPersonNames(
  tx: TenantTransaction,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const people = await tx.person.findMany({
    where: { organisationId, id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
