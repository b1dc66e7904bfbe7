import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import type { Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { keepFiscalPeriods } from '@/server/tenancy/keep-fiscal-periods';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { asDomainError } from '../dataset-error';
import { runImport } from '../run-import';
import { applyUndo } from '../undo/apply-undo';
import { requireEmpty } from './archive-contents';
import {
  archiveSteps,
  CONFIGURATION,
  MEMBERSHIPS,
  recordFile,
  type ArchiveStep,
} from './archive-format';
import { loadArchivedImports, makeArchivedImport, type ArchivedImport } from './archived-imports';
import { applyConfiguration, configurationSchema } from './configuration';
import { OpenArchive } from './open-archive';
import { takeMemberships } from './take-memberships';

interface RunArchiveInput {
  readonly organisationId: string;
  readonly id: string;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

/**
 * Takes an archive in: what was set, then every record type by an import of its own, then who is
 * in which team. A worker that was killed goes on where it stood; what can't be taken takes
 * everything back.
 */
export async function runArchive(input: RunArchiveInput): Promise<void> {
  const size = await claim(input);
  if (size === null) return;
  const { organisationId, id, clock } = input;
  try {
    const archive = await OpenArchive.open(organisationId, id, size);
    try {
      await takeAll(input, archive);
    } finally {
      archive.close();
    }
    await keepFiscalPeriods(organisationId, clock);
    await finish(input, 'completed', null);
  } catch (error) {
    const known = asDomainError(error);
    if (!(known instanceof DomainError)) throw error;
    await giveUpArchive(input, known);
  }
}

/** Takes everything back and ends with what stopped it. */
export async function giveUpArchive(
  input: Omit<RunArchiveInput, 'signal'>,
  error: DomainError,
): Promise<void> {
  await takeBack(input.organisationId, input.id);
  await finish(input, 'failed', error);
}

async function claim({ organisationId, id, clock }: RunArchiveInput): Promise<number | null> {
  return withOrgConnection(organisationId, async (connection) => {
    const { rows } = await connection.query<{ size: string }>(
      `update import set status = 'running', started_at = coalesce(started_at, $2)
       where organisation_id = app_organisation_id() and id = $1 and source = 'archive'
         and archive_id is null and status in ('queued', 'running')
       returning size_bytes as size`,
      [id, clock.now()],
    );
    return rows[0] ? Number(rows[0].size) : null;
  });
}

async function takeAll(input: RunArchiveInput, archive: OpenArchive): Promise<void> {
  const { organisationId, id } = input;
  const known = await loadArchivedImports(organisationId, id);
  if (known.length === 0) await prepare(input, archive);
  const { files } = archive.manifest;
  const steps = archiveSteps().filter(({ type }) => (files[recordFile(type)]?.rows ?? 0) > 0);
  const rowsOf = ({ type }: ArchiveStep) => files[recordFile(type)]?.rows ?? 0;
  const all = steps.reduce((sum, step) => sum + rowsOf(step), 0);
  const begun = known.filter(({ status }) => status !== 'draft');
  let done = 0;
  for (const [place, step] of steps.entries()) {
    // they were begun in the order of the steps
    await takeStep(input, archive, step, begun[place]);
    done += rowsOf(step);
    await showProgress(organisationId, id, done / all);
  }
  await withOrgConnection(organisationId, async (connection) => {
    await takeMemberships(connection, archive.text(MEMBERSHIPS));
  });
}

/** Every file is looked at before anything is set, in an organisation that has nothing yet. */
async function prepare({ organisationId }: RunArchiveInput, archive: OpenArchive): Promise<void> {
  await archive.verify();
  const configuration = configurationSchema.safeParse(
    JSON.parse(await text(Readable.from(archive.text(CONFIGURATION)))),
  );
  if (!configuration.success) {
    throw new DomainError('invalid', 'archive.errors.damaged', { file: CONFIGURATION });
  }
  await withOrgConnection(organisationId, async (connection) => {
    await requireEmpty(connection);
    await applyConfiguration(connection, configuration.data);
  });
}

async function takeStep(
  { organisationId, id, clock, signal }: RunArchiveInput,
  archive: OpenArchive,
  step: ArchiveStep,
  begun: ArchivedImport | undefined,
): Promise<void> {
  const importId = begun?.id ?? (await makeArchivedImport(organisationId, id, archive, step));
  await runImport({ organisationId, importId, clock, ...(signal ? { signal } : {}) });
  const [ended] = (await loadCounts(organisationId, importId)).rows;
  if (ended?.status !== 'completed' || ended.rejected > 0) {
    const { rejected = 0 } = ended ?? {};
    throw new DomainError('invalid', 'archive.errors.refused', {
      file: recordFile(step.type),
      count: rejected,
    });
  }
}

function loadCounts(organisationId: string, importId: string) {
  return withOrgConnection(organisationId, (connection) =>
    connection.query<{ status: string; rejected: number }>(
      `select status, rejected_count as rejected from import
       where organisation_id = app_organisation_id() and id = $1`,
      [importId],
    ),
  );
}

async function showProgress(organisationId: string, id: string, share: number): Promise<void> {
  await withOrgConnection(organisationId, (connection) =>
    connection.query(
      `update import set progress = $2 where organisation_id = app_organisation_id() and id = $1`,
      [id, Math.min(1, share)],
    ),
  );
}

/** Undoes what was taken in so far, the last first. */
async function takeBack(organisationId: string, id: string): Promise<void> {
  const imports = await loadArchivedImports(organisationId, id);
  for (const { id: importId, status } of imports.reverse()) {
    await withOrgConnection(organisationId, async (connection) => {
      if (status !== 'undone') await applyUndo(connection, organisationId, importId, 'revert');
      await connection.query(
        `update import set status = 'undone', undo_state = 'done'
         where organisation_id = app_organisation_id() and id = $1`,
        [importId],
      );
    });
  }
}

async function finish(
  { organisationId, id, clock }: RunArchiveInput,
  status: 'completed' | 'failed',
  failure: DomainError | null,
): Promise<void> {
  const actor: Actor = { kind: 'job', id: null };
  await withOrgConnection(organisationId, async (connection) => {
    await connection.query(
      `update import i set status = $2, finished_at = $3, failure = $4,
         read_count = made.read, created_count = made.created, row_count = made.read,
         progress = case when $2 = 'completed' then 1 else i.progress end
       from (select coalesce(sum(read_count), 0)::int as read,
           coalesce(sum(created_count) filter (where status = 'completed'), 0)::int as created
         from import where organisation_id = app_organisation_id() and archive_id = $1) made
       where i.organisation_id = app_organisation_id() and i.id = $1`,
      [
        ...[id, status, clock.now()],
        failure ? JSON.stringify({ code: failure.code, params: failure.params }) : null,
      ],
    );
    await connection.query(
      `insert into audit_entry (organisation_id, actor_kind, actor_id, action, subject_kind,
         subject_id, detail)
       select organisation_id, $2, $3, $4, 'import', id,
         jsonb_build_object('fileName', file_name, 'created', created_count)
       from import where organisation_id = app_organisation_id() and id = $1`,
      [id, actor.kind, actor.id, `archive.${status}`],
    );
  });
}
