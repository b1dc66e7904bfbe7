import type { Locale } from '@/server/i18n/locales';
import { csvFile } from './csv-file';
import type { TableFile } from './table-file';
import { xlsxFile } from './xlsx-file';

export interface WrittenFile {
  readonly name: string;
  readonly contentType: string;
  readonly parts: AsyncGenerator<Uint8Array>;
}

const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A table as a file of a format, written while its rows are read; CSV with the signs of `locale`. */
export function writtenFile(
  table: TableFile,
  format: keyof typeof contentTypes,
  locale: Locale,
  at: Date,
  { hasByteOrderMark = true }: { readonly hasByteOrderMark?: boolean } = {},
): WrittenFile {
  return {
    name: `${fileName(table.name)}.${format}`,
    contentType: contentTypes[format],
    parts:
      format === 'csv' ? encoded(csvFile(table, locale, hasByteOrderMark)) : xlsxFile(table, at),
  };
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
