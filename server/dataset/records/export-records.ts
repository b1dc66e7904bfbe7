import type { Locale } from '@/server/i18n/locales';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { civilDateIn } from '@/server/values/civil-date';
import { mostSheetRows } from '../record.schemas';
import { tableInSnapshot, type TableSink } from '../table/table-in-snapshot';
import { wordsOf, type ColumnKind, type TableColumn } from '../table/table-file';
import { writtenFile, type WrittenFile } from '../table/written-file';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import type { AskedRecordExport } from './parse-record-export';
import { readableFields, type ReadableField } from './readable-fields';
import type { RecordValues } from './read-records';
import { countStatement, exportStatement } from './record-page-sql';

const BATCH = 2_000;

interface ExportRecordsInput extends AskedRecordExport {
  readonly org: Organisation;
  readonly clock: Clock;
  readonly locale: Locale;
}

/**
 * All records that a query finds, with the fields' own names and in machine formats: the file is
 * one that can be imported again, and changes nothing then.
 */
export async function exportRecords(input: ExportRecordsInput): Promise<WrittenFile> {
  const { org, type, format, locale, clock } = input;
  const names = exportedFields(type);
  const table = await tableInSnapshot(org.id, async (tx, sink) => {
    if (format === 'xlsx') await requireSheet(tx, input);
    const rows = await openRows(tx, input);
    sink.head({ name: wordsOf(locale)(`dataset.types.${type}`), columns: columnsOf(type, names) });
    await rows.writeTo(sink, names);
  });
  // the signs of the machine interface, whoever reads
  return writtenFile(table, format, 'en', clock.now());
}

interface OpenRows {
  writeTo(sink: TableSink, names: readonly string[]): Promise<void>;
}

/** Begins to read all records of a query; one that can't be asked is refused here. */
export async function openRows(
  tx: TenantTransaction,
  { org, clock, type, query }: Pick<ExportRecordsInput, 'org' | 'clock' | 'type' | 'query'>,
): Promise<OpenRows> {
  const all = exportStatement(type, query, civilDateIn(clock.now(), org.timeZone));
  await tx.$executeRawUnsafe(`declare exported no scroll cursor for ${all.text}`, ...all.values);
  return { writeTo: (sink, names) => writeRows(tx, sink, names) };
}

async function writeRows(
  tx: TenantTransaction,
  sink: TableSink,
  names: readonly string[],
): Promise<void> {
  for (;;) {
    const rows = await tx.$queryRawUnsafe<{ values: RecordValues }[]>(
      `fetch ${String(BATCH)} from exported`,
    );
    if (rows.length === 0) return;
    await sink.rows(rows.map(({ values }) => names.map((name) => values[name] ?? null)));
  }
}

async function requireSheet(
  tx: TenantTransaction,
  { org, clock, type, query }: ExportRecordsInput,
): Promise<void> {
  const asOf = civilDateIn(clock.now(), org.timeZone);
  const { text, values } = countStatement(type, query, asOf, mostSheetRows + 1);
  const [found] = await tx.$queryRawUnsafe<{ count: number }[]>(text, ...values);
  if ((found?.count ?? 0) > mostSheetRows) {
    throw new DomainError('invalid', 'record.errors.sheetTooLong', { limit: mostSheetRows });
  }
}

/** An exchange rate is known by its currency and day: its id is no column of a file. */
export function exportedFields(type: AskedRecordExport['type']): string[] {
  const names = readableFields(type).map(({ name }) => name);
  return type === 'exchangeRate' || names.includes('externalId') ? names : ['externalId', ...names];
}

/** The columns of fields under their own names. */
export function columnsOf(
  type: AskedRecordExport['type'],
  names: readonly string[],
): TableColumn[] {
  const fields = new Map(readableFields(type).map((field) => [field.name, field]));
  return names.map((name) => ({ header: name, kind: kindOf(fields.get(name)) }));
}

function kindOf(field: ReadableField | undefined): ColumnKind {
  switch (field?.kind) {
    case 'decimal':
      return 'number';
    case 'integer':
      return 'integer';
    case 'date':
      // an instant stands as its text
      return field.instantColumn === null ? 'date' : 'text';
    default:
      return 'text';
  }
}
