import type { ImportKind } from './record-change';
import type { TenantTransaction } from '@/server/tenancy/with-org';

export {
  wordsOf,
  type ColumnKind,
  type TableColumn,
  type TableFile,
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
  readonly source: ImportKind;
  /** empty where there was no file */
  readonly fileName: string;
  /** who wrote without a file; null when nobody in person, or nobody who is still known */
  readonly actorName: string | null;
  readonly finishedAt: Date | null;
}

/** The imports of these ids; an id that is no import of the organisation is left out. */
export async function loadImportSources(
  tx: TenantTransaction,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, ImportSource>> {
  const rows = await tx.$queryRaw<ImportSource[]>`
    select i.id::text, i.source, i.file_name as "fileName",
      coalesce(u.name, k.name) as "actorName", i.finished_at as "finishedAt"
    from import i
    left join member m on i.actor_kind = 'member'
      and m.organisation_id = i.organisation_id and m.id = i.actor_id
    left join user_account u on u.id = m.user_id
    left join api_token k on i.actor_kind = 'token'
      and k.organisation_id = i.organisation_id and k.id = i.actor_id
    where i.organisation_id = ${organisationId}::uuid and i.id = any(${[...new Set(ids)]}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}
