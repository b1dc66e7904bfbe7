import type pg from 'pg';
import { rowIdOf } from '../engine/row-ids';
import { SeenIds } from '../engine/seen-ids';
import type { RowReader, RowOutcome } from '../engine/row-reader';
import { recordPlaces } from '../merge/record-place';
import type { ImportSetup } from '../import-setup';
import type { AwaitingRow } from './awaiting-rows';

export interface JudgedRow extends AwaitingRow {
  readonly outcome: RowOutcome;
}

/**
 * Ids of rows that are tried again: of rows of one file with one external id the first that was
 * taken stands, also when that was in the run or in an earlier try.
 */
export class RetriedIds {
  private readonly seen = new SeenIds();
  /** id made of a row's values → how many rows of the file have it */
  private readonly made = new Map<string, number>();

  constructor(
    private readonly connection: pg.ClientBase,
    private readonly setup: ImportSetup,
    private readonly reader: RowReader,
  ) {}

  /** The same rows, with an id where their values make one, or a reason where theirs is taken. */
  async settle(rows: readonly JudgedRow[]): Promise<JudgedRow[]> {
    await this.learnMade(rows);
    const named = rows.map((row) => this.withMadeId(row));
    const taken = await this.takenBy(named.flatMap(({ outcome }) => idsOf(outcome)));
    const waiting = await this.stillRejected(named);
    return named.map((row) => this.refuseTaken(row, taken, waiting));
  }

  private async learnMade(rows: readonly JudgedRow[]): Promise<void> {
    const bases = rows.flatMap(({ outcome: { fingerprint, reasons } }) => {
      if (!fingerprint || reasons.length > 0) return [];
      const base = rowIdOf(fingerprint);
      return this.made.has(base) ? [] : [base];
    });
    if (bases.length === 0) return;
    const { rows: found } = await this.connection.query<{ base: string; count: number }>(
      `select base, count(t.*)::int as count from unnest($2::text[]) base
       left join ${recordPlaces[this.setup.type].table} t
         on t.organisation_id = app_organisation_id()
           and (t.created_import_id = $1 or t.changed_import_id = $1)
           and t.external_id ^@ base
       group by base`,
      [this.setup.importId, [...new Set(bases)]],
    );
    for (const { base, count } of found) this.made.set(base, count);
  }

  private withMadeId(row: JudgedRow): JudgedRow {
    const { fingerprint, reasons, values } = row.outcome;
    if (!fingerprint || reasons.length > 0) return row;
    const base = rowIdOf(fingerprint);
    const place = (this.made.get(base) ?? 0) + 1;
    this.made.set(base, place);
    const externalId = place === 1 ? base : `${base}-${place}`;
    return { ...row, outcome: { ...row.outcome, values: { ...values, externalId } } };
  }

  /** id → the row of this import that made or changed its record */
  private async takenBy(ids: readonly string[]): Promise<Map<string, number>> {
    if (ids.length === 0) return new Map();
    const { rows } = await this.connection.query<{ id: string; row: number | null }>(
      `select t.external_id as id,
         case when t.created_import_id = $1 then t.created_import_row else t.changed_import_row end
           as row
       from unnest($2::text[]) wanted
       cross join lateral (
         select * from ${recordPlaces[this.setup.type].table} t
         where t.organisation_id = app_organisation_id() and t.external_id = wanted offset 0) t
       where t.created_import_id = $1 or t.changed_import_id = $1`,
      [this.setup.importId, ids],
    );
    return new Map(rows.flatMap(({ id, row }) => (row === null ? [] : [[id, row]])));
  }

  /** Of the rows that others are said to repeat: which weren't taken either. */
  private async stillRejected(rows: readonly JudgedRow[]): Promise<Set<number>> {
    const firsts = rows.flatMap((row) => repeatedBy(row)?.firstRow ?? []);
    if (firsts.length === 0) return new Set();
    const { rows: found } = await this.connection.query<{ row: number }>(
      `select row_number as row from import_rejection
       where organisation_id = app_organisation_id() and import_id = $1
         and row_number = any($2::int[])`,
      [this.setup.importId, firsts],
    );
    return new Set(found.map(({ row }) => row));
  }

  private refuseTaken(
    judged: JudgedRow,
    taken: ReadonlyMap<string, number>,
    waiting: ReadonlySet<number>,
  ): JudgedRow {
    const { row, outcome } = judged;
    const [id] = idsOf(outcome);
    if (id === undefined) return judged;
    const repeated = repeatedBy(judged);
    const stands =
      repeated?.value === id && !waiting.has(repeated.firstRow) ? repeated.firstRow : null;
    const firstRow = taken.get(id) ?? stands ?? this.seen.add(id, row.number);
    if (firstRow === null) return judged;
    const reason = this.reader.reason('duplicateId', 'externalId', { value: id, firstRow });
    return { ...judged, outcome: { ...outcome, reasons: [reason] } };
  }
}

function idsOf({ values, reasons }: RowOutcome): string[] {
  return reasons.length === 0 && values.externalId ? [values.externalId] : [];
}

/** What the row was said to repeat when it was last tried. */
function repeatedBy({ reasons }: AwaitingRow): { value: string; firstRow: number } | null {
  const found = reasons.find(({ code }) => code === 'duplicateId');
  if (!found) return null;
  return { value: String(found.params.value), firstRow: Number(found.params.firstRow) };
}
