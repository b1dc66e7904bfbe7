import type { Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { civilDateIn } from '@/server/values/civil-date';
import type { Reason } from '../engine/reason';
import { takeTurn } from '../merge/take-turn';
import { isIdentity, type EditRecord } from '../record.schemas';
import { writeRecords } from '../write-records';
import { loadRecord } from './load-record';
import { readableField, readableFields } from './readable-fields';
import { readRecord, type FieldChange, type RecordDetail } from './read-record';
import type { StoredRecord } from './read-records';

export type EditOutcome =
  | {
      readonly outcome: 'saved' | 'unchanged';
      /** what can be undone; null where nothing was changed */
      readonly importId: string | null;
      readonly record: RecordDetail;
    }
  | { readonly outcome: 'rejected'; readonly reasons: readonly Reason[] }
  /** changed since it was shown: what the editor saw, and what stands there now */
  | { readonly outcome: 'changedMeanwhile'; readonly differences: readonly FieldChange[] };

export interface RecordWriter {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly clock: Clock;
}

/**
 * Changes some fields of one record by the rules of imports. Nothing is written when any field is
 * no longer what the editor was shown, or when the record follows from another one.
 */
export async function editRecord(
  { type, id, seen, changes }: EditRecord,
  { org, actor, clock }: RecordWriter,
): Promise<EditOutcome> {
  for (const field of Object.keys(changes)) requireEditable(type, field);
  const { externalId } = await readRecord(org, clock, type, id);
  let differences: FieldChange[] = [];
  const isStill = (current: StoredRecord) => {
    if (current.isDerived) throw new DomainError('invalid', 'record.errors.derived');
    differences = differencesOf(type, seen, current);
    if (differences.length > 0) throw new ChangedMeanwhile();
  };
  try {
    const { importId, results } = await writeRecords({
      ...{ org, actor, clock, type },
      source: 'edit',
      records: [{ externalId, ...changes }],
      options: { references: 'reject', managers: 'leadTeam' },
      first: async (connection) => {
        await takeTurn(connection, org.id, type);
        isStill(await loadRecord(connection, type, id, civilDateIn(clock.now(), org.timeZone)));
      },
    });
    const [result] = results;
    if (result?.outcome === 'rejected') return { outcome: 'rejected', reasons: result.reasons };
    const record = await readRecord(org, clock, type, id);
    return { outcome: importId === null ? 'unchanged' : 'saved', importId, record };
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    return { outcome: 'changedMeanwhile', differences };
  }
}

class ChangedMeanwhile extends Error {}

function requireEditable(type: EditRecord['type'], field: string): void {
  if (readableField(type, field) && !isIdentity(type, field)) return;
  throw new DomainError('invalid', 'record.errors.unknownField', { field });
}

function differencesOf(
  type: EditRecord['type'],
  seen: EditRecord['seen'],
  { values, names }: StoredRecord,
): FieldChange[] {
  return readableFields(type).flatMap(({ name: field }) => {
    const before = seen[field];
    const now = values[field] ?? null;
    if (before === undefined || now === before) return [];
    return [{ field, before, after: names[field] ?? now }];
  });
}
