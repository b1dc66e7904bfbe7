import type pg from 'pg';
import { civilDateIn } from '@/server/values/civil-date';
import { copyLine } from './engine/copy-text';
import { neededValues, type RecordTexts } from './engine/needed-values';
import { definitions } from './engine/record-type/registry';
import { RowReader, type RowOutcome } from './engine/row-reader';
import { SeenIds } from './engine/seen-ids';
import type { ImportSetup } from './import-setup';
import { finishLinks, linkBatch, linkLine } from './link-rows';
import { mergePlan, stagedValues, type MergePlan } from './merge/merge-plan';
import { mergedOutcomes } from './merge/merge-rows';
import { takeTurn } from './merge/take-turn';
import { mergeBatch } from './save-batch';
import { loadStoredTexts, type StoredTexts } from './stored-texts';
import type { WriteRecordsInput, WrittenRecord } from './write-records';
import { stagesOf, writeSetup } from './write-setup';

interface TakenRecord {
  readonly row: number;
  readonly outcome: RowOutcome;
}

/** Records with the same fields: a field that a record doesn't have stays as it is. */
interface WriteGroup {
  readonly setup: ImportSetup;
  readonly reader: RowReader;
  readonly plan: MergePlan;
  readonly taken: TakenRecord[];
}

/** The records of one write on their way: read and judged, merged group by group, then linked. */
export class WriteGroups {
  private readonly groups = new Map<string, WriteGroup>();
  private readonly results = new Map<number, WrittenRecord>();
  private readonly seen = new SeenIds();

  private constructor(
    private readonly input: WriteRecordsInput,
    private readonly importId: string,
  ) {}

  /** Reads and judges every record; one that is there already with what it has. */
  static async read(
    connection: pg.PoolClient,
    input: WriteRecordsInput,
    importId: string,
  ): Promise<WriteGroups> {
    const { org, type, clock, records, refused } = input;
    await takeTurn(connection, org.id, type);
    const ids = records.flatMap((record) => idOf(input, record) ?? []);
    const asOf = civilDateIn(clock.now(), org.timeZone);
    const stored = await loadStoredTexts(connection, type, ids, asOf);
    const options = { ...input.options, stages: stagesOf(type, records, input.options) };
    const groups = new WriteGroups({ ...input, options }, importId);
    records.forEach((record, index) => {
      if (!refused?.has(index)) groups.take(record, index + 1, stored);
    });
    return groups;
  }

  /** What became of the record of a row; undefined where the caller had refused it. */
  resultOf(row: number): WrittenRecord | undefined {
    return this.results.get(row);
  }

  private take(given: RecordTexts, row: number, stored: StoredTexts): void {
    const known = stored.get(idOf(this.input, given) ?? '');
    const needed = known ? neededValues(this.input.type, given, known) : {};
    const group = this.groupOf(Object.keys(given), Object.keys(needed));
    const texts = { ...given, ...needed };
    const cells = group.setup.header.map((field) => texts[field] ?? '');
    const outcome = this.identified(group.reader, group.reader.read({ number: row, cells }), row);
    if (outcome.reasons.length === 0) group.taken.push({ row, outcome });
    else this.reject({ row, outcome }, outcome.reasons);
  }

  private groupOf(given: readonly string[], needed: readonly string[]): WriteGroup {
    const key = JSON.stringify([[...given].sort(), [...needed].sort()]);
    const known = this.groups.get(key);
    if (known) return known;
    const { org, type, options } = this.input;
    const setup = writeSetup(org, this.importId, type, [...given, ...needed], options);
    const reader = new RowReader(type, setup.header, setup.mapping, setup.context);
    // what is only needed to judge the others is not written
    const written = reader.fields().filter((field) => !needed.includes(field));
    const group = { setup, reader, plan: mergePlan(type, written, org.currency), taken: [] };
    this.groups.set(key, group);
    return group;
  }

  /** Of records with one external id the first stands; without any a record can't be found again. */
  private identified(reader: RowReader, outcome: RowOutcome, row: number): RowOutcome {
    if (outcome.reasons.length > 0) return outcome;
    const id = outcome.values.externalId;
    if (!id) return { ...outcome, reasons: [reader.reason('required', 'externalId')] };
    const firstRow = this.seen.add(id, row);
    if (firstRow === null) return outcome;
    const reason = reader.reason('duplicateId', 'externalId', { value: id, firstRow });
    return { ...outcome, reasons: [reason] };
  }

  private reject({ row, outcome }: TakenRecord, reasons: WrittenRecord['reasons']): void {
    const externalId = outcome.values.externalId ?? null;
    this.results.set(row, { externalId, outcome: 'rejected', reasons });
  }

  async merge(connection: pg.PoolClient): Promise<void> {
    const groups = [...this.groups.values()].filter(({ taken }) => taken.length > 0);
    const own = new Set(
      groups.flatMap(({ taken }) =>
        taken.flatMap(({ outcome: { values } }) => [values.externalId, values.name]),
      ),
    );
    for (const { setup, plan, reader, taken } of groups) {
      const { rejections } = await mergeBatch(connection, setup, plan, reader, {
        readCount: taken.length,
        lines: taken.map(({ row, outcome }) =>
          copyLine(stagedValues(plan, row, outcome.values, (_field, value) => own.has(value))),
        ),
        rejections: [],
        cells: new Map(),
      });
      for (const { row, externalId, outcome } of await mergedOutcomes(connection)) {
        this.results.set(row, { externalId, outcome, reasons: [] });
      }
      const refused = new Map(rejections.map(({ row, reasons }) => [row, reasons]));
      for (const record of taken) {
        const reasons = refused.get(record.row);
        if (reasons) this.reject(record, reasons);
      }
    }
  }

  /** Sets what records name that may be among the given ones, once all of them are in. */
  async link(connection: pg.PoolClient): Promise<void> {
    const { type, clock } = this.input;
    for (const { setup, plan, reader, taken } of this.groups.values()) {
      if (plan.linked.length === 0) continue;
      const lines = taken.flatMap(({ row, outcome }) =>
        this.results.get(row)?.outcome === 'rejected' ? [] : [linkLine(type, row, outcome.values)],
      );
      if (lines.length === 0) continue;
      await linkBatch(connection, setup, reader, lines, clock);
      await finishLinks(connection, setup);
      await this.noteLinked(connection, plan.table.table);
    }
  }

  /** A record whose reference among the given ones was set afterwards is changed too. */
  private async noteLinked(connection: pg.PoolClient, table: string): Promise<void> {
    const { rows } = await connection.query<{ externalId: string }>(
      `select external_id as "externalId" from ${table}
       where organisation_id = app_organisation_id() and changed_import_id = $1`,
      [this.importId],
    );
    const changed = new Set(rows.map(({ externalId }) => externalId));
    for (const [row, result] of this.results) {
      if (result.outcome !== 'unchanged' || !changed.has(result.externalId ?? '')) continue;
      this.results.set(row, { ...result, outcome: 'updated' });
    }
  }
}

/** What a record is known by, before it is read. */
function idOf({ type }: WriteRecordsInput, { externalId, name }: RecordTexts): string | null {
  const own = externalId?.trim();
  if (own) return own;
  return definitions[type].identity === 'name' ? (name?.trim() ?? null) : null;
}
