import type pg from 'pg';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { nearestName } from './engine/nearest-name';
import {
  isNamedTarget,
  type FieldDefinition,
  type ReferenceTarget,
} from './engine/record-type/definition';

const MOST_CANDIDATES = 5_000;

async function unknownAmong(
  connection: pg.PoolClient,
  target: ReferenceTarget,
  values: readonly string[],
): Promise<string[]> {
  const byName = isNamedTarget(target)
    ? `and not exists (select from ${target} t
         where t.organisation_id = app_organisation_id() and t.name = v.value)`
    : '';
  const { rows } = await connection.query<{ value: string }>(
    `select v.value from unnest($1::text[]) v (value)
     where not exists (select from ${target} t
         where t.organisation_id = app_organisation_id() and t.external_id = v.value) ${byName}`,
    [values],
  );
  return rows.map(({ value }) => value);
}

/** Remembers which names of one field are known, and asks the database about new ones in sets. */
export class KnownNames {
  private readonly isKnown = new Map<string, boolean>();

  constructor(
    private readonly organisationId: string,
    private readonly target: ReferenceTarget,
  ) {}

  async learn(values: Iterable<string>): Promise<void> {
    const fresh = [...new Set(values)].filter((value) => !this.isKnown.has(value));
    if (fresh.length === 0) return;
    const unknown = await withOrgConnection(this.organisationId, (connection) =>
      unknownAmong(connection, this.target, fresh),
    );
    for (const value of fresh) this.isKnown.set(value, true);
    for (const value of unknown) this.isKnown.set(value, false);
  }

  has(value: string): boolean {
    return this.isKnown.get(value) ?? false;
  }
}

/** Existing names that a person may choose from, and that unknown ones are compared with. */
export async function existingNames(
  organisationId: string,
  field: FieldDefinition,
): Promise<string[]> {
  const { target } = field;
  if (!target || !isNamedTarget(target)) return [];
  return withOrgConnection(organisationId, async (connection) => {
    const { rows } = await connection.query<{ name: string }>(
      `select distinct name from ${target} where organisation_id = app_organisation_id()
       order by name limit ${MOST_CANDIDATES}`,
    );
    return rows.map(({ name }) => name);
  });
}

/** The existing name nearest to each value, where one clearly is. */
export function proposals(
  values: readonly string[],
  names: readonly string[],
): Map<string, string | null> {
  return new Map(values.map((value) => [value, nearestName(value, names)]));
}
