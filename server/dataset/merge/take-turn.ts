import type pg from 'pg';
import type { RecordType } from '../engine/record-type/definition';

/** Two writers into one record type take turns, so that neither meets the other's half-done rows. */
export async function takeTurn(
  connection: pg.ClientBase,
  organisationId: string,
  type: RecordType,
): Promise<void> {
  await connection.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [
    `${organisationId}:${type}`,
  ]);
}
