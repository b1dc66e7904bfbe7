import type pg from 'pg';
import { DomainError } from '@/server/platform/domain-error';
import { recordTypes, type RecordType } from '../engine/record-type/definition';
import { recordPlaces } from '../merge/record-place';

/** The record types of which the organisation has records. */
export async function typesWithRecords(connection: pg.ClientBase): Promise<RecordType[]> {
  const found = recordTypes.map(
    (type) => `select '${type}' as type where exists (select from ${recordPlaces[type].table}
      where organisation_id = app_organisation_id())`,
  );
  const { rows } = await connection.query<{ type: RecordType }>(found.join(' union all '));
  return rows.map(({ type }) => type);
}

/** An archive is the whole of an organisation: it is never mixed with what is there. */
export async function requireEmpty(connection: pg.ClientBase): Promise<void> {
  const types = await typesWithRecords(connection);
  if (types.length === 0) return;
  throw new DomainError('conflict', 'archive.errors.notEmpty', { types: types.join(', ') });
}
