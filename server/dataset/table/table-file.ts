import type { Locale } from '@/server/i18n/locales';
import { messageText } from '@/server/i18n/message-text';

/** How a column's cells are written: the same values as on the page, with all their digits. */
export type ColumnKind = 'text' | 'date' | 'integer' | 'number' | 'money' | 'percent';

export interface TableColumn {
  readonly header: string;
  readonly kind: ColumnKind;
}

/** Exact decimal texts, days as YYYY-MM-DD, texts; null for no value. */
export type TableRow = readonly (string | null)[];

export interface TableHead {
  /** of the file, without its ending */
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

/** A table on its way into a file, a batch of rows at a time. */
export interface TableFile extends TableHead {
  readonly batches: AsyncIterable<readonly TableRow[]>;
}

/** A message in the reader's language; the code itself where there is none. */
export type Words = (code: string, params?: Readonly<Record<string, string | number>>) => string;

export function wordsOf(locale: Locale): Words {
  return (code, params) => messageText(locale, code, params) ?? code;
}
