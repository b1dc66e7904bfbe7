import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import type { ImportFailure } from '../read-import';
import type { RecordType } from '../engine/record-type/definition';
import { typesWithRecords } from './archive-contents';

export interface ArchiveState {
  /** of which there are records: an archive is taken in only where there are none */
  readonly contents: readonly RecordType[];
  /** the last archive that was taken in, or is */
  readonly last: {
    readonly id: string;
    readonly fileName: string;
    readonly status: 'queued' | 'running' | 'completed' | 'failed' | 'cancelled' | 'undone';
    readonly progress: number;
    readonly created: number;
    readonly failure: ImportFailure | null;
  } | null;
}

/** Whether an archive can be taken in, and what became of the last one. */
export async function readArchiveState(org: Organisation): Promise<ArchiveState> {
  return withOrgConnection(org.id, async (connection) => {
    const { rows } = await connection.query<NonNullable<ArchiveState['last']>>(
      `select id, file_name as "fileName", status, progress, created_count as created, failure
       from import where organisation_id = app_organisation_id() and source = 'archive'
         and archive_id is null and status <> 'draft'
       order by created_at desc, id limit 1`,
    );
    return { contents: await typesWithRecords(connection), last: rows[0] ?? null };
  });
}
