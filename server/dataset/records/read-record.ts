import type pg from 'pg';
import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import type { RecordType } from '../engine/record-type/definition';
import { recordPlaces } from '../merge/record-place';
import { loadOrigins, type RecordOrigin } from './load-origins';
import { loadRecord } from './load-record';
import { readableFields } from './readable-fields';
import type { RecordValues, StoredRecord } from './read-records';
import { loadVersions, type RecordVersion } from './record-versions';

const MOST_VERSIONS = 50;

export interface FieldChange {
  readonly field: string;
  /** as a person reads it: references by name */
  readonly before: string | null;
  readonly after: string | null;
}

/** One change of a record, or its making. */
export interface HistoryEntry {
  readonly origin: RecordOrigin;
  readonly row: number | null;
  /** null: the record was made */
  readonly changes: readonly FieldChange[] | null;
}

export interface RecordDetail extends StoredRecord {
  /** the latest first */
  readonly history: readonly HistoryEntry[];
  readonly hasOlderHistory: boolean;
}

/** A record with where it came from and how it changed. */
export async function readRecord(
  org: Organisation,
  clock: Clock,
  type: RecordType,
  id: string,
): Promise<RecordDetail> {
  return withOrgConnection(
    org.id,
    async (connection) => {
      const record = await loadRecord(connection, type, id, civilDateIn(clock.now(), org.timeZone));
      const versions = await loadVersions(connection, type, id, MOST_VERSIONS + 1);
      const history = await historyOf(connection, type, record, versions);
      return { ...record, history, hasOlderHistory: versions.length > MOST_VERSIONS };
    },
    { isRepeatable: true },
  );
}

interface Provenance {
  readonly madeBy: string | null;
  readonly madeRow: number | null;
  readonly changedRow: number | null;
}

async function historyOf(
  connection: pg.ClientBase,
  type: RecordType,
  record: StoredRecord,
  versions: readonly RecordVersion[],
): Promise<HistoryEntry[]> {
  const { table, idType } = recordPlaces[type];
  const { rows } = await connection.query<Provenance>(
    `select created_import_id::text as "madeBy", created_import_row as "madeRow",
       changed_import_row as "changedRow"
     from ${table} where organisation_id = app_organisation_id() and id = $1::${idType}`,
    [record.id],
  );
  const { madeBy = null, madeRow = null, changedRow = null } = rows[0] ?? {};
  const ids = versions.map(({ importId }) => importId);
  const origins = await loadOrigins(connection, madeBy === null ? ids : [...ids, madeBy]);
  const changes = versions.slice(0, MOST_VERSIONS).flatMap((version, index): HistoryEntry[] => {
    const origin = origins.get(version.importId);
    if (!origin) return [];
    const after = versions[index - 1] ?? { ...record, changedRow };
    return [{ origin, row: after.changedRow, changes: changedFields(type, version, after) }];
  });
  const origin = origins.get(madeBy ?? '');
  const isWhole = versions.length <= MOST_VERSIONS;
  return origin && isWhole ? [...changes, { origin, row: madeRow, changes: null }] : changes;
}

interface State {
  readonly values: RecordValues;
  readonly names: RecordValues;
}

function changedFields(type: RecordType, before: State, after: State): FieldChange[] {
  return readableFields(type).flatMap(({ name: field }): FieldChange[] => {
    const [was, is] = [before.values[field] ?? null, after.values[field] ?? null];
    // a version of a person knows nothing of the team
    if (was === is || (type === 'person' && field === 'team')) return [];
    return [{ field, before: before.names[field] ?? was, after: after.names[field] ?? is }];
  });
}
