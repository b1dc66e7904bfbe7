import { z } from 'zod';
import { loadImportSources } from '@/server/dataset/dataset.public';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import type { CivilDate } from '@/server/values/civil-date';
import { Decimal } from '@/server/values/decimal';
import { settingsOf } from './ask';
import { readFigureState } from './buckets/read-bucket-state';
import { familyOf } from './engine/catalogue/family';
import { measureOf } from './engine/catalogue/measure';
import { termId } from './engine/formula';
import { divisionOf, windowOfNode } from './engine/plan';
import type { Provenance, RecordList, RecordSort } from './engine/record-list';
import { addressed, termsOf, type FigureAddress } from './explain-figure';
import { recordPage, recordTotals, type RecordQuery } from './records/record-list-sql';
import { runSql } from './run-sql';

export interface RecordListRequest {
  readonly figure: FigureAddress;
  /** the measure of the figure's formula whose records are listed */
  readonly term: string;
  readonly search?: string;
  readonly status?: 'open' | 'won' | 'lost';
  readonly sort: RecordSort;
  readonly isDescending: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

/**
 * A page of exactly the records that a figure's measure counted, with their number and what they
 * come to. Throws DomainError for a term that the metric's formula has not, or a broken cursor.
 */
export async function listRecords(
  tx: TenantTransaction,
  org: Organisation,
  request: RecordListRequest,
): Promise<RecordList> {
  const query = await recordQueryOf(tx, org, request);
  const [totals] = await runSql<TotalsRow>(tx, recordTotals(org.id, query));
  const rows = await runSql<RecordRow>(tx, recordPage(org.id, query));
  const page = rows.slice(0, request.limit);
  const last = page.at(-1);
  const { source: recordType, isAnonymous } = familyOf(query.selection.family);
  const sources = await loadImportSources(
    tx,
    org.id,
    page.flatMap(({ import_id }) => (import_id === null ? [] : [import_id])),
  );
  const provenanceOf = (row: RecordRow): Provenance | null => {
    if (row.import_id === null) return null;
    const source = sources.get(row.import_id);
    return {
      importId: row.import_id,
      source: source?.source ?? null,
      fileName: source?.fileName ?? null,
      actorName: source?.actorName ?? null,
      row: row.import_row,
      importedAt: source?.finishedAt ?? null,
    };
  };
  return {
    term: request.term,
    count: totals?.count ?? 0,
    value: isAnonymous || !totals || totals.value === null ? null : decimalText(totals.value),
    found: totals?.found ?? 0,
    records: page.map((row) => ({
      recordType,
      id: row.id,
      externalId: row.external_id,
      name: row.name,
      owner: row.owner,
      customer: row.customer,
      product: row.product,
      day: row.day,
      details: row.details,
      value: decimalText(row.value),
      provenance: provenanceOf(row),
    })),
    nextCursor: rows.length > page.length && last ? cursorOf(last) : null,
  };
}

export interface TotalsRow {
  count: number;
  value: string | null;
  found: number;
}

/** A record as the statement gives it. */
export interface RecordRow {
  id: string;
  external_id: string;
  name: string | null;
  details: Record<string, string | null>;
  day: CivilDate | null;
  owner: string | null;
  customer: string | null;
  product: string | null;
  import_id: string | null;
  import_row: number | null;
  value: string;
  sort_key: string;
}

/** What is read for a list of records; throws DomainError as listRecords does. */
export async function recordQueryOf(
  tx: TenantTransaction,
  org: Organisation,
  request: RecordListRequest,
): Promise<RecordQuery> {
  const asked = [request.figure.metric];
  const { catalogue, loaded } = await readFigureState(tx, org.id, org.calendar, asked);
  const settings = settingsOf(org, loaded);
  const question = addressed(request.figure, settings, catalogue);
  const node = termsOf(question).find((candidate) => termId(candidate) === request.term);
  if (!node) throw new DomainError('invalid', 'metric.errors.unknownTerm', { term: request.term });
  const { part, period, scope } = request.figure;
  const division = divisionOf(question, node);
  const { family } = measureOf(node.measure);
  return {
    selection: {
      family,
      scope,
      by: [],
      filters: [...(part && division.by.length > 0 ? [part] : []), ...division.filters],
      measures: [node.measure],
    },
    measure: node.measure,
    window: windowOfNode(question, node, period, settings.calendar),
    search: request.search,
    status: request.status,
    sort: request.sort,
    isDescending: request.isDescending,
    after: request.cursor === undefined ? undefined : parseCursor(request.cursor, request.sort),
    limit: request.limit,
  };
}

function cursorOf({ sort_key, id }: RecordRow): string {
  return Buffer.from(JSON.stringify([sort_key, id])).toString('base64url');
}

const cursorSchema = z.tuple([z.string(), z.string()]);

const sortKeyForms: Partial<Record<RecordSort, RegExp>> = {
  date: /^(\d{4}-\d{2}-\d{2}|-infinity)$/,
  value: /^-?\d+(\.\d+)?$/,
};

function parseCursor(cursor: string, sort: RecordSort): { sortKey: string; id: string } {
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (parsed.success) {
      const [sortKey, id] = parsed.data;
      if (sortKeyForms[sort]?.test(sortKey) ?? true) return { sortKey, id };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new DomainError('invalid', 'metric.errors.brokenCursor');
}

const decimalText = (value: string): string => new Decimal(value).toFixed();
