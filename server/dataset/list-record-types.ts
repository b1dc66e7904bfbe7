import { z } from 'zod';
import { Prisma } from '@/server/platform/db/generated/client';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { recordTypes, type RecordType } from './engine/record-type/definition';
import { recordPlaces } from './merge/record-place';

/** How much there is of a record type, how far it reaches and when data last came in. */
export interface RecordTypeState {
  readonly type: RecordType;
  readonly count: number;
  /** latest day that records reach; null where there are none or they have no date */
  readonly through: string | null;
  readonly lastImport: { id: string; fileName: string; finishedAt: Date } | null;
}

const countRow = z.object({
  type: z.enum(recordTypes),
  count: z.number(),
  through: z.string().nullable(),
});

/** Counts of every record type in one statement. */
function countStatement(organisationId: string): Prisma.Sql {
  const counts = recordTypes.map((type) => {
    const { table, mainDate } = recordPlaces[type];
    const through = mainDate ? Prisma.raw(`max(${mainDate})::text`) : Prisma.sql`null`;
    return Prisma.sql`select ${type} as type, count(*)::int as count, ${through} as through
      from ${Prisma.raw(table)} where organisation_id = ${organisationId}::uuid`;
  });
  return Prisma.join(counts, ' union all ');
}

/** The state of every record type, in the transaction of the caller. */
async function loadRecordTypes(
  tx: TenantTransaction,
  organisationId: string,
): Promise<RecordTypeState[]> {
  const counted = z.array(countRow).parse(await tx.$queryRaw(countStatement(organisationId)));
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

/** The state of every record type, for a page. */
export async function listRecordTypes(org: Organisation): Promise<RecordTypeState[]> {
  return withOrg(org.id, (tx) => loadRecordTypes(tx, org.id), { isReadOnly: true });
}
