import { z } from 'zod';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { recordTypes, type RecordType } from './engine/record-type/definition';

/** How much there is of a record type, how far it reaches and when data last came in. */
export interface RecordTypeState {
  readonly type: RecordType;
  readonly count: number;
  /** latest day that closed deals reach; null for records without a date */
  readonly through: string | null;
  readonly lastImport: { id: string; fileName: string; finishedAt: Date } | null;
}

const countRow = z.object({
  type: z.enum(recordTypes),
  count: z.number(),
  through: z.string().nullable(),
});

/** The state of every record type, in the transaction of the caller. */
export async function loadRecordTypes(
  tx: TenantTransaction,
  organisationId: string,
): Promise<RecordTypeState[]> {
  const counted = z.array(countRow).parse(
    await tx.$queryRaw`
      select 'deal' as type, count(*)::int as count, max(closed_on)::text as through
        from deal where organisation_id = ${organisationId}::uuid
      union all select 'customer', count(*)::int, null
        from customer where organisation_id = ${organisationId}::uuid
      union all select 'product', count(*)::int, null
        from product where organisation_id = ${organisationId}::uuid
      union all select 'person', count(*)::int, null
        from person where organisation_id = ${organisationId}::uuid`,
  );
  const last = await tx.import.findMany({
    where: { organisationId, status: 'completed', finishedAt: { not: null } },
    distinct: ['recordType'],
    orderBy: [{ recordType: 'asc' }, { finishedAt: 'desc' }],
    select: { id: true, recordType: true, fileName: true, finishedAt: true },
  });
  return recordTypes.map((type) => {
    const state = counted.find((row) => row.type === type);
    const latest = last.find(({ recordType }) => recordType === type);
    return {
      type,
      count: state?.count ?? 0,
      through: state?.through ?? null,
      lastImport: latest?.finishedAt
        ? { id: latest.id, fileName: latest.fileName, finishedAt: latest.finishedAt }
        : null,
    };
  });
}

/** The same for a page. */
export async function listRecordTypes(org: Organisation): Promise<RecordTypeState[]> {
  return withOrg(org.id, (tx) => loadRecordTypes(tx, org.id), { isReadOnly: true });
}
