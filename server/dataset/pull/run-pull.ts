import type { Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Egress } from '@/server/platform/http/egress';
import { loadOrganisation } from '@/server/tenancy/find-organisation';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, withOrgConnection, type TenantTransaction } from '@/server/tenancy/with-org';
import { asDomainError } from '../dataset-error';
import { nextRun } from '../engine/pull-schedule';
import { submitImport } from '../submit-import';
import { fetchFile, type FetchedFile } from './fetch-file';
import { noteFailure, noteSuccess } from './note-outcome';
import { queuePull } from './queue-pull';
import { settleIn } from './settle-pull';
import { lockPull, pullKey, type StoredPull } from './stored-pull';

export interface RunPullInput {
  readonly organisationId: string;
  readonly pullId: string;
  readonly dueAt: Date;
  readonly clock: Clock;
  readonly egress: Egress;
}

interface Claimed {
  readonly org: Organisation;
  readonly pull: StoredPull;
}

const job: Actor = { kind: 'job', id: null };

/**
 * Runs a pull for the time that it was due, once however many workers are told to; a run whose
 * worker was killed goes on where it stood. What hinders it is noted, and tried again later.
 */
export async function runPull(input: RunPullInput): Promise<void> {
  // dropped by the database when the worker is killed: who holds it is alive
  await withOrgConnection(input.organisationId, async (connection) => {
    await connection.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `pull ${input.pullId}`,
    ]);
    await runAlone(input);
  });
}

async function runAlone(input: RunPullInput): Promise<void> {
  const claimed = await claim(input);
  if (!claimed) return;
  try {
    await takeFile(claimed, input);
  } catch (error) {
    const known = asDomainError(error);
    if (!(known instanceof DomainError)) throw error;
    await fail(claimed, known, input);
  }
}

/** Takes the run that is due and promises the next one; null where there is nothing to do. */
async function claim(input: RunPullInput): Promise<Claimed | null> {
  const { organisationId, pullId, dueAt, clock } = input;
  return withOrg(organisationId, async (tx) => {
    const org = await loadOrganisation(tx, organisationId);
    const pull = await lockPull(tx, organisationId, pullId);
    if (!org || !pull || pull.status === 'mapping') return null;
    if (isSame(pull.runningDueAt, dueAt)) return { org, pull };
    if (!isSame(pull.nextRunAt, dueAt)) return null;
    await promiseNext(tx, pull, org, clock.now());
    // an earlier import that isn't over: this time is left out
    if (!(await settleIn(tx, pull, clock))) return null;
    await tx.dataPull.update({ where: pullKey(pull), data: { runningDueAt: dueAt } });
    const taken = await lockPull(tx, organisationId, pullId);
    return taken && { org, pull: taken };
  });
}

async function promiseNext(
  tx: TenantTransaction,
  pull: StoredPull,
  { timeZone }: Organisation,
  now: Date,
): Promise<void> {
  if (pull.status === 'active') return queuePull(tx, pull, nextRun(pull.schedule, now, timeZone));
  await tx.dataPull.update({ where: pullKey(pull), data: { nextRunAt: null } });
}

async function takeFile({ org, pull }: Claimed, { clock, egress }: RunPullInput): Promise<void> {
  if (pull.runningImportId !== null) return submit(org, pull, pull.runningImportId, clock);
  const fetched = await fetchFile(pull, { org, clock, egress });
  if (!fetched) {
    await withOrg(org.id, (tx) => noteSuccess(tx, pull, 'unchanged', clock.now()));
  } else if (pull.status === 'fetching') {
    await awaitMapping(org, pull, fetched, clock.now());
  } else {
    const { importId, file } = fetched;
    const data = { runningImportId: importId, runningFile: file };
    await withOrg(org.id, (tx) => tx.dataPull.update({ where: pullKey(pull), data }));
    await submit(org, pull, importId, clock);
  }
}

async function awaitMapping(
  org: Organisation,
  pull: StoredPull,
  { importId }: FetchedFile,
  now: Date,
): Promise<void> {
  await withOrg(org.id, async (tx) => {
    await noteSuccess(tx, pull, 'unchanged', now);
    const data = { status: 'mapping', setupImportId: importId, lastOutcome: null };
    await tx.dataPull.update({ where: pullKey(pull), data });
  });
}

/** Hands the draft to the worker that runs imports; one that is on its way already stays there. */
async function submit(
  org: Organisation,
  pull: StoredPull,
  importId: string,
  clock: Clock,
): Promise<void> {
  const { recordType, mapping, options, sheet } = pull;
  const status = await withOrg(org.id, async (tx) => {
    const found = await tx.import.findFirst({ where: { organisationId: org.id, id: importId } });
    if (found?.status !== 'draft') await settleIn(tx, pull, clock);
    return found?.status;
  });
  if (status !== 'draft' || recordType === null) return;
  await submitImport({
    org,
    actor: job,
    id: importId,
    recordType,
    mapping,
    options: sheet === null ? options : { ...options, sheet },
  });
}

async function fail(
  { org, pull }: Claimed,
  { code, params }: DomainError,
  { clock }: RunPullInput,
): Promise<void> {
  await withOrg(org.id, async (tx) => {
    const current = await lockPull(tx, org.id, pull.id);
    if (!current) return;
    const { runningImportId: id } = current;
    // a draft that nobody waits for would only stand in the way
    if (id !== null) {
      await tx.import.deleteMany({ where: { organisationId: org.id, id, status: 'draft' } });
    }
    const failed = { ...current, runningImportId: null };
    await noteFailure(tx, failed, { code, params }, { now: clock.now(), timeZone: org.timeZone });
  });
}

function isSame(one: Date | null, other: Date): boolean {
  return one?.getTime() === other.getTime();
}
