import { readFixedRows, type Reading } from '@/server/tenancy/reading';
import { isIdentified, type Dimension, type IdentifiedDimension } from './figure';

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

interface LabelRow {
  key: string;
  name: string;
}

export type LabelOf = (dimension: Dimension, key: string) => string | null;

/** The names of parts that are records, in one statement; a text is its own label. */
export async function readPartLabels(
  tx: Reading,
  organisationId: string,
  wanted: ReadonlyMap<Dimension, ReadonlySet<string>>,
): Promise<LabelOf> {
  const named = [...wanted].flatMap(([dimension, keys]) =>
    isIdentified(dimension) && keys.size > 0 ? [{ table: tables[dimension], keys: [...keys] }] : [],
  );
  const names = new Map<string, string>();
  if (named.length > 0) {
    const text = named
      .map(
        ({ table }, index) =>
          `select id::text as key, name from ${table}
           where organisation_id = $1::uuid and id = any($${index + 2}::uuid[])`,
      )
      .join(' union all ');
    const keys = named.map((each) => each.keys);
    const rows = await readFixedRows<LabelRow>(tx, text, [organisationId, ...keys]);
    rows.forEach(({ key, name }) => names.set(key, name));
  }
  return (dimension, key) => (isIdentified(dimension) ? (names.get(key) ?? null) : key);
}
