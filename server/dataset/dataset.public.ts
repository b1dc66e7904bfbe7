import type { TenantTransaction } from '@/server/tenancy/with-org';

export { csvLine } from './engine/csv-text';
export {
  wordsOf,
  type ColumnKind,
  type TableColumn,
  type TableFile,
  type TableRow,
  type Words,
} from './table/table-file';
export { recordsTable } from './records/records-table';
export { tableInSnapshot, type TableSink } from './table/table-in-snapshot';
export { writtenFile, type WrittenFile } from './table/written-file';
export type { RecordType as ReadType } from './engine/record-type/definition';
export { readFreshness, type TypeFreshness } from './freshness/read-freshness';
export { previewImport, type ImportPreview } from './preview-import';

/** The import that a record came from, as an explanation names it. */
export interface ImportSource {
  readonly id: string;
  readonly fileName: string;
  readonly finishedAt: Date | null;
}

/** The imports of these ids; an id that is no import of the organisation is left out. */
export async function loadImportSources(
  tx: TenantTransaction,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, ImportSource>> {
  const rows = await tx.import.findMany({
    where: { organisationId, id: { in: [...new Set(ids)] } },
    select: { id: true, fileName: true, finishedAt: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}
