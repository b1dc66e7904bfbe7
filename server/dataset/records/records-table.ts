import { messageText } from '@/server/i18n/message-text';
import type { Locale } from '@/server/i18n/locales';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { recordTypes, type RecordType } from '../engine/record-type/definition';
import { readRecordQuery } from '../record-address.schemas';
import { tableInSnapshot } from '../table/table-in-snapshot';
import type { TableFile } from '../table/table-file';
import { columnsOf, exportedFields, openRows } from './export-records';

interface RecordsTableInput {
  readonly org: Organisation;
  readonly clock: Clock;
  readonly recordType: string;
  /** as the address of a record type's list has it; its columns too, else all fields */
  readonly search: URLSearchParams;
  /** ids: the fields' own names */
  readonly style: 'ids' | Locale;
}

/** All records that a list's address finds, read while they are taken. */
export async function recordsTable(input: RecordsTableInput): Promise<TableFile> {
  const { org, clock, search, style } = input;
  const type = recordTypes.find((known) => known === input.recordType);
  if (!type) throw new DomainError('invalid', 'record.errors.brokenExport');
  const query = readRecordQuery(type, search);
  const names = chosenFields(type, search);
  return tableInSnapshot(org.id, async (tx, sink) => {
    const rows = await openRows(tx, { org, clock, type, query });
    const columns = columnsOf(type, names).map(({ header, kind }) => ({
      header: style === 'ids' ? header : fieldText(style, type, header),
      kind,
    }));
    sink.head({ name: type, columns });
    await rows.writeTo(sink, names);
  });
}

/** What says which record it is stands in every file. */
function chosenFields(type: RecordType, search: URLSearchParams): string[] {
  const all = exportedFields(type);
  const chosen = search.getAll('column');
  if (!chosen.some((name) => all.includes(name))) return all;
  return all.filter((name) => ['externalId', 'name'].includes(name) || chosen.includes(name));
}

function fieldText(locale: Locale, type: RecordType, field: string): string {
  return (
    messageText(locale, `dataset.fields.${type}.${field}`) ??
    messageText(locale, `dataset.fields.any.${field}`) ??
    field
  );
}
