import { randomUUID } from 'node:crypto';
import type { OrganisationMember } from '@/server/tenancy/organisation';
import type { Reason } from '../engine/reason';
import type { RecordWriter } from '../records/edit-record';
import { writeRecords, type WrittenRecords } from '../write-records';
import { activityRecord } from './activity-record';
import type { ActivityInput } from './entry.schemas';
import { requireSubjects } from './find-subjects';
import { loadLogScope, requirePerson } from './log-scope';
import { requireOwnEntry } from './own-entry';

export interface EntryContext extends RecordWriter {
  readonly member: OrganisationMember;
}

export type EntryOutcome =
  | { readonly outcome: 'saved'; readonly externalId: string; readonly importId: string | null }
  | { readonly outcome: 'rejected'; readonly reasons: readonly Reason[] };

/** Logs an activity of somebody whom the member may log for, by the rules of imports. */
export async function logActivity(
  input: ActivityInput,
  context: EntryContext,
): Promise<EntryOutcome> {
  return write(input, `form-${randomUUID()}`, 'form', context);
}

/** Changes an activity that the member logged. */
export async function changeActivity(
  { externalId, ...input }: ActivityInput & { readonly externalId: string },
  context: EntryContext,
): Promise<EntryOutcome> {
  return write(input, externalId, 'edit', context);
}

async function write(
  input: ActivityInput,
  externalId: string,
  source: 'form' | 'edit',
  { org, actor, clock, member }: EntryContext,
): Promise<EntryOutcome> {
  const written = await writeRecords({
    ...{ org, actor, clock, source, type: 'activity' },
    records: [{ externalId, ...activityRecord(input, clock.now()) }],
    options: { references: 'reject' },
    first: async (connection) => {
      if (source === 'edit') await requireOwnEntry(connection, member, 'activity', externalId);
      const scope = await loadLogScope(connection, member);
      await requirePerson(connection, scope, input.person);
      await requireSubjects(connection, scope, input);
    },
  });
  return outcomeOf(written, externalId);
}

/** What became of the one record of a form. */
export function outcomeOf(
  { importId, results: [result] }: WrittenRecords,
  externalId: string,
): EntryOutcome {
  if (!result || result.outcome === 'rejected') {
    return { outcome: 'rejected', reasons: result?.reasons ?? [] };
  }
  return { outcome: 'saved', externalId, importId };
}
