import { randomUUID } from 'node:crypto';
import type { Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { sendJob } from '@/server/platform/queue';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { limits } from '../engine/limits';
import { storePieces } from './store-pieces';
import { requireEmpty } from './archive-contents';
import { OpenArchive } from './open-archive';

export interface ReceiveArchiveInput {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly fileName: string;
  readonly body: AsyncIterable<Uint8Array>;
  /** false: whoever calls runs it */
  readonly isQueued?: boolean;
}

function tooLarge(): DomainError {
  const megabytes = limits.fileBytes / 1024 / 1024;
  return new DomainError('invalid', 'dataset.errors.fileTooLarge', { megabytes });
}

/**
 * Stores an archive and hands it to the worker. Refused, with nothing left, where the organisation
 * has records already or the file is no archive of a known version.
 */
export async function receiveArchive(input: ReceiveArchiveInput): Promise<{ id: string }> {
  const { org, actor, clock } = input;
  const id = randomUUID();
  await withOrgConnection(org.id, async (connection) => {
    await requireEmpty(connection);
    await connection.query(
      `insert into import (organisation_id, id, source, status, file_name, actor_kind, actor_id,
         created_by, created_at)
       values ($1, $2, 'archive', 'draft', $3, $4, $5, $6, $7)`,
      [
        ...[org.id, id, input.fileName.replaceAll('\0', '').slice(0, 255), actor.kind, actor.id],
        ...[actor.kind === 'member' ? actor.id : null, clock.now()],
      ],
    );
  });
  try {
    const stored = await storePieces(org.id, id, refusingMore(input.body));
    const archive = await OpenArchive.open(org.id, id, stored.bytes);
    archive.close();
    await begin(input, id, stored);
    return { id };
  } catch (error) {
    await withOrgConnection(org.id, (connection) =>
      connection.query(
        `delete from import where organisation_id = app_organisation_id() and id = $1`,
        [id],
      ),
    );
    throw error;
  }
}

async function* refusingMore(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > limits.fileBytes) throw tooLarge();
    yield piece;
  }
}

async function begin(
  { org, actor, isQueued = true }: ReceiveArchiveInput,
  id: string,
  { bytes, sha256 }: { readonly bytes: number; readonly sha256: string },
): Promise<void> {
  await withOrgConnection(org.id, async (connection) => {
    const { rowCount } = await connection.query(
      `select from import where organisation_id = app_organisation_id() and source = 'archive'
         and archive_id is null and status in ('queued', 'running')`,
    );
    if (rowCount !== 0) throw new DomainError('conflict', 'archive.errors.underWay');
    await connection.query(
      `update import set status = 'queued', size_bytes = $2, sha256 = $3
       where organisation_id = app_organisation_id() and id = $1`,
      [id, bytes, sha256],
    );
    await connection.query(
      `insert into audit_entry (organisation_id, actor_kind, actor_id, action, subject_kind,
         subject_id, detail)
       select organisation_id, $2, $3, 'archive.uploaded', 'import', id,
         jsonb_build_object('fileName', file_name, 'sha256', sha256)
       from import where organisation_id = app_organisation_id() and id = $1`,
      [id, actor.kind, actor.id],
    );
    if (!isQueued) return;
    const payload = { organisationId: org.id, importId: id, task: 'archive' };
    await sendJob(connection, 'import-run', payload, { singletonKey: id });
  });
}
