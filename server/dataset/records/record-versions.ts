import type pg from 'pg';
import type { RecordType } from '../engine/record-type/definition';
import { recordPlaces } from '../merge/record-place';
import { referenceJoins, valuesSql } from './record-page-sql';
import type { RecordValues } from './read-records';

/** What a record was before an import changed it. */
export interface RecordVersion {
  readonly importId: string;
  readonly values: RecordValues;
  readonly names: RecordValues;
  /** the import and row that had made it so */
  readonly changedImportId: string | null;
  readonly changedRow: number | null;
}

/** The kept versions of a record, the latest first. */
export async function loadVersions(
  connection: pg.ClientBase,
  type: RecordType,
  id: string,
  limit: number,
): Promise<RecordVersion[]> {
  const { table } = recordPlaces[type];
  // a person's row has no team: memberships are no version of it
  const team = type === 'person' ? ', null::uuid as team_id' : '';
  const { rows } = await connection.query<RecordVersion>(
    `select v.import_id::text as "importId", page.changed_import_id::text as "changedImportId",
       page.changed_import_row as "changedRow", ${valuesSql(type)}
     from record_version v
     cross join lateral (
       select r.*${team} from jsonb_populate_record(null::${table}, v.before) r
     ) page ${referenceJoins(type)}
     where v.organisation_id = app_organisation_id() and v.record_type = $1 and v.record_id = $2
     order by v.id desc limit $3`,
    [type, id, limit],
  );
  return rows;
}
