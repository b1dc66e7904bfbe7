import { randomUUID } from 'node:crypto';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { importOptionsSchema } from '../dataset.schemas';
import type { RecordType } from '../engine/record-type/definition';
import { archivedFields, recordFile, type ArchiveStep } from './archive-format';
import type { OpenArchive } from './open-archive';
import { storePieces } from './store-pieces';

export interface ArchivedImport {
  readonly id: string;
  readonly type: RecordType;
  readonly status: string;
}

/** The imports that an archive was taken in by so far, in their order. */
export async function loadArchivedImports(
  organisationId: string,
  archiveId: string,
): Promise<ArchivedImport[]> {
  return withOrgConnection(organisationId, async (connection) => {
    const { rows } = await connection.query<ArchivedImport>(
      `select id, record_type as type, status from import
       where organisation_id = app_organisation_id() and archive_id = $1 order by created_at, id`,
      [archiveId],
    );
    return rows;
  });
}

async function* bytesOf(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text);
}

/** Makes the import of one record type's file, ready to run; one that was cut off is made anew. */
export async function makeArchivedImport(
  organisationId: string,
  archiveId: string,
  archive: OpenArchive,
  { type, deferred }: ArchiveStep,
): Promise<string> {
  const id = randomUUID();
  const fields = archivedFields(type);
  const read = fields.filter((field) => !deferred.includes(field));
  const mapping = Object.fromEntries(read.map((field) => [field, field]));
  const options = importOptionsSchema.parse({ references: 'reject', decimal: '.' });
  await withOrgConnection(organisationId, async (connection) => {
    await connection.query(
      `delete from import where organisation_id = app_organisation_id() and archive_id = $1
         and record_type = $2 and status = 'draft'`,
      [archiveId, type],
    );
    await connection.query(
      `insert into import (organisation_id, id, archive_id, source, status, record_type, file_name,
         encoding, delimiter, header, mapping, options, actor_kind, actor_id, created_by,
         created_at)
       select organisation_id, $2, id, 'archive', 'draft', $3, $4, 'utf-8', ',', $5, $6, $7,
         actor_kind, actor_id, created_by, clock_timestamp()
       from import where organisation_id = app_organisation_id() and id = $1`,
      [
        ...[archiveId, id, type, recordFile(type), JSON.stringify(fields)],
        ...[JSON.stringify(mapping), JSON.stringify(options)],
      ],
    );
  });
  const stored = await storePieces(organisationId, id, bytesOf(archive.text(recordFile(type))));
  await withOrgConnection(organisationId, (connection) =>
    connection.query(
      `update import set status = 'queued', is_uploaded = true, size_bytes = $2, sha256 = $3
       where organisation_id = app_organisation_id() and id = $1`,
      [id, stored.bytes, stored.sha256],
    ),
  );
  return id;
}
