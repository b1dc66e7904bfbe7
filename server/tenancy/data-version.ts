import type { Reading } from './reading';
import { readFixedRows } from './reading';

/**
 * Names the state of an organisation's data that this snapshot sees: equal as long as nothing that
 * figures are read from was written. Changes are told apart, not ordered.
 */
export async function readDataVersion(reading: Reading, organisationId: string): Promise<string> {
  const [row] = await readFixedRows<{ version: string }>(
    reading,
    `select coalesce(string_agg(id::text, ' ' order by id), '') as version
     from data_change where organisation_id = $1::uuid`,
    [organisationId],
  );
  return row?.version ?? '';
}
