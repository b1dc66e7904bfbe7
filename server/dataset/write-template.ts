import { Readable } from 'node:stream';
import { z } from 'zod';
import { DomainError } from '@/server/platform/domain-error';
import type { Clock } from '@/server/platform/clock';
import type { Locale } from '@/server/i18n/locales';
import { recordTypes, type RecordType } from './engine/record-type/definition';
import { templateOf } from './engine/template';
import { writtenFile, type WrittenFile } from './table/written-file';

const asked = z.object({ type: z.enum(recordTypes), format: z.enum(['csv', 'xlsx']) });

/** What a template's address asks for. Throws DomainError for an unknown type or format. */
export function parseTemplate(query: URLSearchParams): z.infer<typeof asked> {
  const parsed = asked.safeParse(Object.fromEntries(query));
  if (!parsed.success) throw new DomainError('notFound', 'dataset.errors.noTemplate');
  return parsed.data;
}

/** An empty file of a record type with its fields as columns and one example row. */
export function writeTemplate(input: {
  readonly type: RecordType;
  readonly format: 'csv' | 'xlsx';
  readonly name: string;
  readonly locale: Locale;
  readonly clock: Clock;
}): WrittenFile {
  const { type, format, name, locale, clock } = input;
  const columns = templateOf(type);
  const example = columns.map((column) => column.example);
  const table = { name, columns, batches: Readable.from([[example]]) };
  return writtenFile(table, format, locale, clock.now());
}
