import type pg from 'pg';
import type { Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { sendJob } from '@/server/platform/queue';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, withOrgConnection } from '@/server/tenancy/with-org';
import { requireImport } from '../dataset.repository';
import { asDomainError } from '../dataset-error';
import { loadImportSetup, type ImportSetup } from '../import-setup';
import type { RetryCounts, RetryScope } from '../quarantine.schemas';
import { openQuarantine, refuseWhileRetrying } from './open-quarantine';
import { tryRows } from './try-rows';

/** More rows than this are tried in the background. */
export const INLINE_ROWS = 2_000;

export interface RetryInput {
  readonly org: Pick<Organisation, 'id'>;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly id: string;
  readonly scope: RetryScope;
}

export interface Retried {
  /** 'queued': the worker does it */
  readonly state: 'done' | 'queued';
  readonly counts: RetryCounts | null;
}

/**
 * Tries an import's rejected rows again, with its mapping and options: those that were corrected,
 * or all, where what they lacked is there by now. All of it in one transaction.
 */
export async function retryRows(input: RetryInput): Promise<Retried> {
  const { org, actor, id, scope } = input;
  const setup = await loadSetup(org.id, id);
  try {
    return await withOrgConnection(org.id, async (connection) => {
      refuseWhileRetrying(await openQuarantine(connection, id, 'no key update'));
      const count = await markAwaiting(connection, id, scope);
      if (count === 0) throw new DomainError('invalid', 'quarantine.errors.nothingToTry');
      if (count <= INLINE_ROWS) {
        return { state: 'done', counts: await retryNow(connection, setup, input) };
      }
      await connection.query(
        `update import set retry_state = 'queued', retry_failure = null,
           retried_by_kind = $2, retried_by_id = $3
         where organisation_id = app_organisation_id() and id = $1`,
        [id, actor.kind, actor.id],
      );
      const payload = { organisationId: org.id, importId: id, task: 'retry' };
      await sendJob(connection, 'import-run', payload, { singletonKey: id });
      return { state: 'queued', counts: null };
    });
  } catch (error) {
    throw asDomainError(error);
  }
}

/** Does what `retryRows` queued; a worker that is killed meanwhile leaves nothing half done. */
export async function runRetry(organisationId: string, id: string, clock: Clock): Promise<void> {
  try {
    const setup = await loadSetup(organisationId, id);
    await withOrgConnection(organisationId, async (connection) => {
      const actor = await queuedBy(connection, id);
      if (!actor) return;
      await openQuarantine(connection, id, 'no key update');
      await retryNow(connection, setup, { org: { id: organisationId }, actor, clock, id });
    });
  } catch (error) {
    const known = asDomainError(error);
    if (!(known instanceof DomainError)) throw error;
    const failure = JSON.stringify({ code: known.code, params: known.params });
    await withOrgConnection(organisationId, (connection) =>
      connection.query(
        `update import set retry_state = 'failed', retry_failure = $2
         where organisation_id = app_organisation_id() and id = $1 and retry_state = 'queued'`,
        [id, failure],
      ),
    );
  }
}

async function loadSetup(organisationId: string, id: string): Promise<ImportSetup> {
  return withOrg(organisationId, async (tx) => {
    const { recordType } = await requireImport(tx, organisationId, id);
    if (!recordType) throw new DomainError('conflict', 'quarantine.errors.notOpen');
    return loadImportSetup(tx, organisationId, id);
  });
}

async function markAwaiting(
  connection: pg.ClientBase,
  id: string,
  scope: RetryScope,
): Promise<number> {
  if (scope === 'all') {
    await connection.query(
      `update import_rejection set awaits_retry = true
       where organisation_id = app_organisation_id() and import_id = $1 and not awaits_retry`,
      [id],
    );
  }
  const { rows } = await connection.query<{ count: number }>(
    `select count(*)::int as count from import_rejection
     where organisation_id = app_organisation_id() and import_id = $1 and awaits_retry`,
    [id],
  );
  return rows[0]?.count ?? 0;
}

/** Who asked for the queued try; null where none is queued any more. */
async function queuedBy(connection: pg.ClientBase, id: string): Promise<Actor | null> {
  const { rows } = await connection.query<Actor>(
    `select coalesce(retried_by_kind, 'job') as kind, retried_by_id as id from import
     where organisation_id = app_organisation_id() and id = $1 and retry_state = 'queued'
     for no key update`,
    [id],
  );
  return rows[0] ?? null;
}

async function retryNow(
  connection: pg.PoolClient,
  setup: ImportSetup,
  { actor, clock, id }: Omit<RetryInput, 'scope'>,
): Promise<RetryCounts> {
  const { read: tried, ...counts } = await tryRows(connection, setup, clock);
  const { created, updated, unchanged, rejected } = counts;
  await connection.query(
    `update import set retry_state = null, retry_failure = null
     where organisation_id = app_organisation_id() and id = $1`,
    [id],
  );
  await connection.query(
    `insert into audit_entry (organisation_id, actor_kind, actor_id, action, subject_kind,
       subject_id, detail)
     select organisation_id, $2, $3, 'import.retried', 'import', id,
       $4::jsonb || jsonb_build_object('recordType', record_type, 'fileName', file_name)
     from import where organisation_id = app_organisation_id() and id = $1`,
    [id, actor.kind, actor.id, JSON.stringify({ created, updated, unchanged, rejected })],
  );
  return { tried, created, updated, unchanged, rejected };
}
