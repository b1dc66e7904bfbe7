import { isAllowed } from '@/server/auth/permissions';
import type { Locale } from '@/server/i18n/locales';
import { DomainError } from '@/server/platform/domain-error';
import type { ExportTable } from '../analysis.schemas';
import type { ExportFormat } from '../engine/export-limit';
import { loadOwnMetrics } from '../own/load-own-metrics';
import type { Reader } from '../reader';
import { writeCatalogue } from './catalogue-table';
import { csvFile } from './csv-file';
import type { ExportContext } from './export-context';
import { writeBreakdown, writeComparison, writeCorrelation, writeCourse } from './figure-tables';
import { writeRecords } from './record-table';
import { tableInSnapshot } from './table-in-snapshot';
import { wordsOf } from './table-file';
import { xlsxFile } from './xlsx-file';

interface ExportIn extends Reader {
  readonly ask: ExportTable;
  readonly format: ExportFormat;
  readonly locale: Locale;
}

export interface ExportedFile {
  readonly name: string;
  readonly contentType: string;
  readonly parts: AsyncGenerator<Uint8Array>;
}

const contentTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * A table of a page as a file, whole: every check of the page holds here too, and a table that is
 * too long for the format is refused before its first row. The rows are read while they are taken.
 */
export async function exportTable({
  ask,
  format,
  locale,
  ...reader
}: ExportIn): Promise<ExportedFile> {
  const permission = ask.table === 'records' ? 'record:read' : 'metric:read';
  if (!isAllowed(reader.member.role, permission)) {
    throw new DomainError('forbidden', 'auth.errors.forbidden', { permission });
  }
  const words = wordsOf(locale);
  const table = await tableInSnapshot(reader.org.id, async (tx, sink) => {
    const { catalogue } = await loadOwnMetrics(tx, reader.org.id);
    await write({ tx, reader, sink, words, locale, format, catalogue }, ask);
  });
  return {
    name: `${fileName(table.name)}.${format}`,
    contentType: contentTypes[format],
    parts: format === 'csv' ? encoded(csvFile(table, locale)) : xlsxFile(table, reader.clock.now()),
  };
}

function write(context: ExportContext, ask: ExportTable): Promise<void> {
  switch (ask.table) {
    case 'catalogue':
      return writeCatalogue(context, ask);
    case 'course':
      return writeCourse(context, ask.ask);
    case 'breakdown':
      return writeBreakdown(context, ask.ask);
    case 'comparison':
      return writeComparison(context, ask.ask);
    case 'correlation':
      return writeCorrelation(context, ask.ask);
    case 'records':
      return writeRecords(context, ask.ask);
  }
}

function fileName(name: string): string {
  return name
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .slice(0, 120)
    .trim();
}

async function* encoded(parts: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const part of parts) yield encoder.encode(part);
}
