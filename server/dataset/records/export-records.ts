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
  const table = await tableInSnapshot(org.id, async (tx, sink) => {
    if (format === 'xlsx') await requireSheet(tx, input);
    sink.head({ name: wordsOf(locale)(`dataset.types.${type}`), columns: columnsOf(type) });
    await writeRows(tx, sink, input);
  });
  // the signs of the machine interface, whoever reads
  return writtenFile(table, format, 'en', clock.now());
}

async function writeRows(
  tx: TenantTransaction,
  sink: TableSink,
  { org, clock, type, query }: ExportRecordsInput,
): Promise<void> {
  const all = exportStatement(type, query, civilDateIn(clock.now(), org.timeZone));
  await tx.$executeRawUnsafe(`declare exported no scroll cursor for ${all.text}`, ...all.values);
  const names = namesOf(type);
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
function namesOf(type: AskedRecordExport['type']): string[] {
  const names = readableFields(type).map(({ name }) => name);
  return type === 'exchangeRate' || names.includes('externalId') ? names : ['externalId', ...names];
}

function columnsOf(type: AskedRecordExport['type']): TableColumn[] {
  const fields = new Map(readableFields(type).map((field) => [field.name, field]));
  return namesOf(type).map((name) => ({ header: name, kind: kindOf(fields.get(name)) }));
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
