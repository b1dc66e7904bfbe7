import type pg from 'pg';
import type { Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { asDomainError } from './dataset-error';
import type { ImportOptions, RecordType } from './dataset.schemas';
import type { RecordTexts } from './engine/needed-values';
import type { Reason } from './engine/reason';
import { closeChange, openChange, type ChangeSource, type RecordChange } from './record-change';
import { WriteGroups } from './write-groups';

/** field → value as a text in the machine interface's own formats; null clears the field */
export type GivenRecord = RecordTexts;

export interface WriteRecordsInput {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly source: Exclude<ChangeSource, 'delete'>;
  readonly type: RecordType;
  readonly records: readonly GivenRecord[];
  readonly options: Partial<ImportOptions>;
  /** places in `records` of what the caller refuses itself: it counts as rejected */
  readonly refused?: ReadonlySet<number>;
  /** done first, in the same transaction; it refuses the whole write by throwing */
  readonly first?: (connection: pg.PoolClient) => Promise<void>;
  /** sees what became of each record before anything is kept; it refuses all by throwing */
  readonly judge?: (results: readonly WrittenRecord[]) => void;
}

export interface WrittenRecord {
  readonly externalId: string | null;
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'rejected';
  /** why it was rejected */
  readonly reasons: readonly Reason[];
}

export interface WrittenRecords {
  /** null where nothing was changed */
  readonly importId: string | null;
  /** one for each given record, in their order */
  readonly results: readonly WrittenRecord[];
}

/**
 * Creates and updates records by external id, in one transaction, as an import without a file:
 * what can't be taken is given back with its reasons, and only the fields that a record has are
 * changed: what else must be known of a record that is there already is what it has. Records are
 * numbered from 1 in provenance and reasons. Field names must be known.
 */
export async function writeRecords(input: WriteRecordsInput): Promise<WrittenRecords> {
  const { org, actor, clock, source, type } = input;
  try {
    return await withOrgConnection(org.id, async (connection) => {
      await input.first?.(connection);
      const change = await openChange(
        connection,
        { organisationId: org.id, source, type, actor },
        clock,
      );
      return writeAll(connection, input, change);
    });
  } catch (error) {
    throw asDomainError(error);
  }
}

async function writeAll(
  connection: pg.PoolClient,
  input: WriteRecordsInput,
  change: RecordChange,
): Promise<WrittenRecords> {
  const { records, clock } = input;
  const groups = await WriteGroups.read(connection, input, change.id);
  await groups.merge(connection);
  await groups.link(connection);
  const results = records.map(
    ({ externalId }, index): WrittenRecord =>
      groups.resultOf(index + 1) ?? { externalId: externalId ?? null, ...refusedByCaller },
  );
  input.judge?.(results);
  const count = (outcome: WrittenRecord['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  const isKept = await closeChange(
    connection,
    change,
    {
      read: records.length,
      created: count('created'),
      updated: count('updated'),
      unchanged: count('unchanged'),
      rejected: count('rejected'),
      deleted: 0,
    },
    clock,
  );
  return { importId: isKept ? change.id : null, results };
}

const refusedByCaller = { outcome: 'rejected', reasons: [] } as const;
