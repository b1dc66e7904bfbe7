import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { recordPlaces } from '../merge/record-place';
import type { FindNames } from '../record.schemas';
import { boundedReading } from './bounded-reading';
import { pattern } from './record-conditions';

const MOST_NAMES = 12;

export interface FoundName {
  readonly externalId: string;
  readonly name: string | null;
}

/** Records that a reference may name, by a part of their name or the beginning of their id. */
export async function findNames(
  org: Organisation,
  { target, text }: FindNames,
): Promise<FoundName[]> {
  const { table } = recordPlaces[target];
  return boundedReading(() =>
    withOrgConnection(org.id, async (connection) => {
      await connection.query("set local statement_timeout = '5s'");
      const { rows } = await connection.query<FoundName>(
        `select external_id as "externalId", name from ${table}
         where organisation_id = app_organisation_id()
           and ($1 = '%%' or name ilike $1 or external_id ilike $2)
         order by (external_id = $3) desc, name, external_id limit ${String(MOST_NAMES)}`,
        [pattern(text), pattern(text).slice(1), text],
      );
      return rows;
    }),
  );
}
