import type { TenantTransaction } from '@/server/tenancy/with-org';
import { isIdentified, type Dimension, type IdentifiedDimension, type Part } from './figure';

const tables: Readonly<Record<IdentifiedDimension, string>> = {
  product: 'product',
  person: 'person',
  originator: 'person',
  csm: 'person',
  presalesEngineer: 'person',
  manager: 'person',
  team: 'team',
  customer: 'customer',
};

interface Row {
  readonly id: string;
  readonly external_id: string;
}

/** The external ids of parts that are records, in one statement; a text stands for itself. */
export async function readExternalIds(
  tx: TenantTransaction,
  organisationId: string,
  parts: readonly Part[],
): Promise<(part: Part) => string | null> {
  const wanted = new Map<string, Set<string>>();
  for (const { dimension, key } of parts) {
    if (key === null || !isIdentified(dimension)) continue;
    const table = tables[dimension];
    wanted.set(table, (wanted.get(table) ?? new Set()).add(key));
  }
  const known = new Map<string, string>();
  if (wanted.size > 0) {
    const selects = [...wanted.keys()].map(
      (table, index) =>
        `select id::text, external_id from ${table}
         where organisation_id = $1::uuid and id = any($${index + 2}::uuid[])`,
    );
    const keys = [...wanted.values()].map((ids) => [...ids]);
    const rows = await tx.$queryRawUnsafe<Row[]>(
      selects.join(' union all '),
      organisationId,
      ...keys,
    );
    rows.forEach(({ id, external_id }) => known.set(id, external_id));
  }
  return ({ dimension, key }) =>
    key !== null && isIdentified(dimension) ? (known.get(key) ?? null) : key;
}

/** The part of an external id or text; undefined where there is no such record. */
export async function findPart(
  tx: TenantTransaction,
  organisationId: string,
  dimension: Dimension,
  externalId: string | null,
): Promise<Part | undefined> {
  if (externalId === null || !isIdentified(dimension)) return { dimension, key: externalId };
  const [found] = await tx.$queryRawUnsafe<Pick<Row, 'id'>[]>(
    `select id::text from ${tables[dimension]}
     where organisation_id = $1::uuid and external_id = $2`,
    organisationId,
    externalId,
  );
  return found && { dimension, key: found.id };
}
