import { partsOf } from '@/server/dataset/dataset.schemas';
import type { QuarantinedRow } from '@/server/dataset/quarantine.schemas';
import type { ImportDetail } from '@/server/dataset/read-import';

export interface QuarantineColumn {
  /** its place in the file */
  readonly column: number;
  /** null: the header has none there */
  readonly name: string | null;
}

/** The columns of the file that a reason's column names: itself, or those it is joined of. */
export function columnsOf(header: readonly string[], column: string | null): readonly string[] {
  return column === null ? [] : partsOf(header, column);
}

/** The columns that count: those that are read, those that are wrong, and what stands after them. */
export function shownColumns(
  { header, mapping }: Pick<ImportDetail, 'header' | 'mapping'>,
  rows: readonly QuarantinedRow[],
): QuarantineColumn[] {
  const read = new Set(Object.values(mapping).flatMap((name) => columnsOf(header, name)));
  for (const { reasons } of rows) {
    for (const reason of reasons)
      for (const name of columnsOf(header, reason.column)) read.add(name);
  }
  const width = Math.max(
    header.length,
    ...rows.map(({ cells }) => cells.findLastIndex((text) => text !== '') + 1),
  );
  const extra = Array.from({ length: width - header.length }, (_, index) => ({
    column: header.length + index,
    name: null,
  }));
  return [
    ...header.flatMap((name, column) => (read.has(name) ? [{ column, name }] : [])),
    ...extra,
  ];
}
