import {
  loadImportSources,
  type ImportSource,
  type ColumnKind,
  type TableColumn,
  type Words,
} from '@/server/dataset/dataset.public';
import { Decimal } from '@/server/values/decimal';
import type { ExportTable } from '../analysis.schemas';
import { sourceOfFamily } from '../engine/catalogue/family';
import { measureOf } from '../engine/catalogue/measure';
import { detailKind, type DetailKind } from '../engine/record-details';
import { addressOf } from '../explain';
import { recordQueryOf, type RecordRow, type TotalsRow } from '../list-records';
import { recordPage, recordTotals } from '../records/record-list-sql';
import { compileSql } from '../sql-fragment';
import { metricName } from './described-metric';
import { requireWhole, type ExportContext } from './export-context';
import { kindOfUnit } from './figure-columns';

type ListedRecords = Extract<ExportTable, { table: 'records' }>['ask'];

const BATCH = 2_000;
const detailKinds: Readonly<Record<DetailKind, ColumnKind>> = {
  date: 'date',
  money: 'money',
  number: 'number',
  role: 'text',
  status: 'text',
  text: 'text',
};

interface Column extends TableColumn {
  readonly cell: (row: RecordRow) => string | null;
}

/**
 * Exactly the records that a measure counted, as they are searched and sorted on the page. They
 * come through a cursor: one scan, however many there are.
 */
export async function writeRecords(context: ExportContext, ask: ListedRecords): Promise<void> {
  const { tx, reader, sink, words, format } = context;
  const { org } = reader;
  const figure = await addressOf(tx, ask.figure, reader);
  const query = await recordQueryOf(tx, org, { ...ask, figure, limit: 1 });
  const totals = compileSql(recordTotals(org.id, query));
  const [counted] = await tx.$queryRawUnsafe<TotalsRow[]>(totals.text, ...totals.values);
  const found = counted?.found ?? 0;
  requireWhole(found, format);

  const sources = new Map<string, ImportSource>();
  const columns = columnsOf(context, query.measure, sources);
  const name = words('explanation.export.names.records', {
    metric: metricName(ask.figure.metric, context),
    period: ask.figure.period,
  });
  sink.head({ name, columns });
  const all = compileSql(recordPage(org.id, { ...query, limit: found }));
  await tx.$executeRawUnsafe(`declare exported no scroll cursor for ${all.text}`, ...all.values);
  for (;;) {
    const rows = await tx.$queryRawUnsafe<RecordRow[]>(`fetch ${String(BATCH)} from exported`);
    if (rows.length === 0) return;
    const unknown = rows.flatMap(({ import_id: id }) => (id && !sources.has(id) ? [id] : []));
    if (unknown.length > 0) {
      for (const [id, source] of await loadImportSources(tx, org.id, unknown)) {
        sources.set(id, source);
      }
    }
    await sink.rows(rows.map((row) => columns.map(({ cell }) => cell(row))));
  }
}

function columnsOf(
  { words }: ExportContext,
  measure: Parameters<typeof measureOf>[0],
  sources: ReadonlyMap<string, ImportSource>,
): Column[] {
  const { family, unit } = measureOf(measure);
  const source = sourceOfFamily(family);
  const of = (name: string, params?: Record<string, string>) =>
    words(`explanation.records.${name}`, params);
  const named = (key: 'owner' | 'customer' | 'product'): Column[] =>
    source[key] ? [{ header: of(key), kind: 'text', cell: (row) => row[key] }] : [];
  return [
    { header: of('externalId'), kind: 'text', cell: (row) => row.external_id },
    {
      header: words(`explanation.recordTypes.${source.recordType}`),
      kind: 'text',
      cell: (row) => row.name,
    },
    ...named('customer'),
    ...named('owner'),
    ...named('product'),
    { header: of('day'), kind: 'date', cell: (row) => row.day },
    ...Object.keys(source.details).map((key): Column => {
      const kind = detailKind(key);
      return {
        header: words(`explanation.details.${key}`),
        kind: detailKinds[kind],
        cell: ({ details }) => {
          const value = details[key] ?? null;
          return value === null ? null : detailText(kind, value, words);
        },
      };
    }),
    {
      header: of('value'),
      kind: kindOfUnit(unit),
      cell: (row) => new Decimal(row.value).toFixed(),
    },
    {
      header: of('origin'),
      kind: 'text',
      cell: ({ import_id: id }) => {
        const source = id === null ? undefined : sources.get(id);
        if (!source) return null;
        if (source.fileName) return source.fileName;
        const who = source.actorName ?? '';
        return of(`sources.${source.source}`, { who, isKnown: who ? 'yes' : 'no' });
      },
    },
    {
      header: of('originRow'),
      kind: 'integer',
      cell: ({ import_row: row }) => (row === null ? null : String(row)),
    },
  ];
}

function detailText(kind: DetailKind, value: string, words: Words): string {
  const code = { role: `people.roles.${value}`, status: `explanation.records.${value}` };
  if (kind !== 'role' && kind !== 'status') return value;
  const text = words(code[kind]);
  return text === code[kind] ? value : text;
}
