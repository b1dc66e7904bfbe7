import { DomainError } from '@/server/platform/domain-error';
import { recordTypes, type RecordType } from '../engine/record-type/definition';
import { readRecordQuery } from '../record-address.schemas';
import { recordFormats, type RecordFormat, type RecordQuery } from '../record.schemas';

export interface AskedRecordExport {
  readonly type: RecordType;
  readonly format: RecordFormat;
  readonly query: RecordQuery;
}

/** The records and the format that an address asks for: `type`, `format`, and the list's query. */
export function parseRecordExport(search: URLSearchParams): AskedRecordExport {
  const type = recordTypes.find((known) => known === search.get('type'));
  const format = recordFormats.find((known) => known === search.get('format'));
  if (!type || !format) throw new DomainError('invalid', 'record.errors.brokenExport');
  return { type, format, query: readRecordQuery(type, search) };
}
