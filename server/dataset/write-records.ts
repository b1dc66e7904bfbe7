import type pg from 'pg';
import type { Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { importOptionsSchema, type ImportOptions, type RecordType } from './dataset.schemas';
import { copyLine } from './engine/copy-text';
import type { Reason } from './engine/reason';
import { RowReader, type RowOutcome } from './engine/row-reader';
import { SeenIds } from './engine/seen-ids';
import type { ImportSetup } from './import-setup';
import { finishLinks, linkBatch, linkLine } from './link-rows';
import { mergePlan, stagedValues } from './merge/merge-plan';
import { mergedOutcomes } from './merge/merge-rows';
import { closeChange, openChange, type ChangeSource, type RecordChange } from './record-change';
import { mergeBatch } from './save-batch';

/** field → value as a text in the machine interface's own formats; null clears the field */
export type GivenRecord = Readonly<Record<string, string | null>>;

export interface WriteRecordsInput {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly source: Exclude<ChangeSource, 'delete'>;
  readonly type: RecordType;
  readonly records: readonly GivenRecord[];
  readonly options: Partial<ImportOptions>;
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
 * changed. Records are numbered from 1 in provenance and reasons. Field names must be known.
 */
export async function writeRecords(input: WriteRecordsInput): Promise<WrittenRecords> {
  const { org, actor, clock, source, type, records } = input;
  return withOrgConnection(org.id, async (connection) => {
    const change = await openChange(
      connection,
      { organisationId: org.id, source, type, actor },
      clock,
    );
    const results: WrittenRecord[] = records.map(({ externalId }) => ({
      externalId: externalId ?? null,
      outcome: 'unchanged',
      reasons: [],
    }));
    const seen = new SeenIds();
    for (const group of groupByFields(records)) {
      await writeGroup(connection, input, change, group, seen, results);
    }
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
  });
}

interface FieldGroup {
  readonly fields: readonly string[];
  readonly records: readonly { readonly row: number; readonly given: GivenRecord }[];
}

/** Records with the same fields together: a field that a record doesn't have stays as it is. */
function groupByFields(records: readonly GivenRecord[]): FieldGroup[] {
  const groups = new Map<string, { fields: string[]; records: FieldGroup['records'][number][] }>();
  records.forEach((given, index) => {
    const fields = Object.keys(given).sort();
    const key = fields.join('\0');
    const group = groups.get(key) ?? { fields, records: [] };
    group.records.push({ row: index + 1, given });
    groups.set(key, group);
  });
  return [...groups.values()];
}

async function writeGroup(
  connection: pg.PoolClient,
  { org, options, clock }: WriteRecordsInput,
  { id: importId, type }: RecordChange,
  { fields, records }: FieldGroup,
  seen: SeenIds,
  results: WrittenRecord[],
): Promise<void> {
  const setup = setupOf(org, importId, type, fields, options);
  const reader = new RowReader(type, setup.header, setup.mapping, setup.context);
  const plan = mergePlan(type, reader.fields(), org.currency);
  const taken: { row: number; outcome: RowOutcome }[] = [];
  for (const { row, given } of records) {
    const cells = fields.map((field) => given[field] ?? '');
    const outcome = identified(reader, reader.read({ number: row, cells }), row, seen);
    if (outcome.reasons.length === 0) taken.push({ row, outcome });
    else results[row - 1] = rejected(outcome.values.externalId, outcome.reasons);
  }
  if (taken.length === 0) return;
  const own = new Set(taken.flatMap(({ outcome: { values } }) => [values.externalId, values.name]));
  const { rejections } = await mergeBatch(connection, setup, plan, reader, {
    readCount: taken.length,
    lines: taken.map(({ row, outcome }) =>
      copyLine(stagedValues(plan, row, outcome.values, (_field, value) => own.has(value))),
    ),
    rejections: [],
    cells: new Map(),
  });
  for (const { row, externalId, outcome } of await mergedOutcomes(connection)) {
    results[row - 1] = { externalId, outcome, reasons: [] };
  }
  const refused = new Map(rejections.map(({ row, reasons }) => [row, reasons]));
  for (const { row, outcome } of taken) {
    const reasons = refused.get(row);
    if (reasons) results[row - 1] = rejected(outcome.values.externalId, reasons);
  }
  if (plan.linked.length === 0) return;
  const lines = taken.flatMap(({ row, outcome }) =>
    refused.has(row) ? [] : [linkLine(type, row, outcome.values)],
  );
  await linkBatch(connection, setup, reader, lines, clock);
  await finishLinks(connection, setup);
  await noteLinked(connection, plan.table.table, importId, results);
}

/** A record whose reference among the given ones was set afterwards is changed too. */
async function noteLinked(
  connection: pg.PoolClient,
  table: string,
  importId: string,
  results: WrittenRecord[],
): Promise<void> {
  const { rows } = await connection.query<{ externalId: string }>(
    `select external_id as "externalId" from ${table}
     where organisation_id = app_organisation_id() and changed_import_id = $1`,
    [importId],
  );
  const changed = new Set(rows.map(({ externalId }) => externalId));
  results.forEach((result, index) => {
    if (result.outcome !== 'unchanged' || !changed.has(result.externalId ?? '')) return;
    results[index] = { ...result, outcome: 'updated' };
  });
}

const rejected = (
  externalId: string | null | undefined,
  reasons: readonly Reason[],
): WrittenRecord => ({ externalId: externalId ?? null, outcome: 'rejected', reasons });

/** Of records with one external id the first stands; without any a record can't be found again. */
function identified(
  reader: RowReader,
  outcome: RowOutcome,
  row: number,
  seen: SeenIds,
): RowOutcome {
  if (outcome.reasons.length > 0) return outcome;
  const id = outcome.values.externalId;
  if (!id) return { ...outcome, reasons: [reader.reason('required', 'externalId')] };
  const firstRow = seen.add(id, row);
  if (firstRow === null) return outcome;
  return {
    ...outcome,
    reasons: [reader.reason('duplicateId', 'externalId', { value: id, firstRow })],
  };
}

function setupOf(
  org: Organisation,
  importId: string,
  type: RecordType,
  fields: readonly string[],
  given: Partial<ImportOptions>,
): ImportSetup {
  const options = importOptionsSchema.parse(given);
  return {
    organisationId: org.id,
    importId,
    type,
    format: { encoding: 'utf-8', delimiter: ',' },
    header: fields,
    mapping: Object.fromEntries(fields.map((field) => [field, field])),
    options,
    timeZone: org.timeZone,
    sizeBytes: 0,
    rowCount: null,
    context: {
      timeZone: org.timeZone,
      ...(options.timeZone ? { writtenIn: options.timeZone } : {}),
      currency: org.currency,
      dateFormat: options.dateFormat,
      decimal: options.decimal ?? '.',
      stages: options.stages,
      constants: options.constants,
      aliases: options.aliases,
    },
  };
}
