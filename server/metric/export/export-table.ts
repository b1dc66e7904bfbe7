import {
  tableInSnapshot,
  wordsOf,
  writtenFile,
  type WrittenFile,
} from '@/server/dataset/dataset.public';
import { isAllowed } from '@/server/auth/permissions';
import type { Locale } from '@/server/i18n/locales';
import { DomainError } from '@/server/platform/domain-error';
import type { ExportTable } from '../analysis.schemas';
import type { ExportFormat } from '../engine/export-limit';
import { loadOwnMetrics } from '../own/load-own-metrics';
import type { Reader } from '../reader';
import { writeCatalogue } from './catalogue-table';
import type { ExportContext } from './export-context';
import { writeBreakdown, writeComparison, writeCorrelation, writeCourse } from './figure-tables';
import { writeRecords } from './record-table';

interface ExportIn extends Reader {
  readonly ask: ExportTable;
  readonly format: ExportFormat;
  readonly locale: Locale;
}

/**
 * A table of a page as a file, whole: every check of the page holds here too, and a table that is
 * too long for the format is refused before its first row. The rows are read while they are taken.
 */
export async function exportTable({
  ask,
  format,
  locale,
  ...reader
}: ExportIn): Promise<WrittenFile> {
  const permission = ask.table === 'records' ? 'record:read' : 'metric:read';
  if (!isAllowed(reader.member.role, permission)) {
    throw new DomainError('forbidden', 'auth.errors.forbidden', { permission });
  }
  const words = wordsOf(locale);
  const table = await tableInSnapshot(reader.org.id, async (tx, sink) => {
    const { catalogue } = await loadOwnMetrics(tx, reader.org.id);
    await write({ tx, reader, sink, words, locale, format, catalogue }, ask);
  });
  return writtenFile(table, format, locale, reader.clock.now());
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
