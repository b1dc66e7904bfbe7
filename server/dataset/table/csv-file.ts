import { csvLine } from '../engine/csv-text';
import type { Locale } from '@/server/i18n/locales';
import type { TableFile, TableRow } from './table-file';

const BYTE_ORDER_MARK = '\ufeff';

/** What spreadsheets of the language expect: a list separator, and the decimal sign it leaves free. */
const signs: Readonly<Record<Locale, { delimiter: string; decimal: string }>> = {
  fr: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
};

/**
 * A table as CSV in UTF-8, with a byte order mark unless it is left out, batch by batch. Numbers
 * have all their digits, a percentage is its fraction (0.632), days are YYYY-MM-DD; a text that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export async function* csvFile(
  table: TableFile,
  locale: Locale,
  hasByteOrderMark = true,
): AsyncGenerator<string> {
  const { delimiter, decimal } = signs[locale];
  const isText = table.columns.map(({ kind }) => kind === 'text' || kind === 'date');
  const line = (row: TableRow) =>
    csvLine(
      row.map((cell, index) =>
        cell === null || isText[index] ? (cell ?? '') : cell.replace('.', decimal),
      ),
      delimiter,
    );
  const batches = table.batches[Symbol.asyncIterator]();
  try {
    yield (
      (hasByteOrderMark ? BYTE_ORDER_MARK : '') + line(table.columns.map(({ header }) => header))
    );
    for (let next = await batches.next(); !next.done; next = await batches.next()) {
      yield next.value.map(line).join('');
    }
  } finally {
    // who goes away after the header would leave the rows' transaction open
    await batches.return?.();
  }
}
