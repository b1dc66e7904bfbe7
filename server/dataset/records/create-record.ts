import { randomUUID } from 'node:crypto';
import { DomainError } from '@/server/platform/domain-error';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { definitions } from '../engine/record-type/registry';
import type { Reason } from '../engine/reason';
import { takeTurn } from '../merge/take-turn';
import type { CreateRecord } from '../record.schemas';
import { writeRecords } from '../write-records';
import type { RecordWriter } from './edit-record';
import { findRecordId } from './load-record';
import { readableField } from './readable-fields';

export type CreateOutcome =
  | { readonly outcome: 'created'; readonly importId: string | null; readonly id: string }
  | { readonly outcome: 'rejected'; readonly reasons: readonly Reason[] };

/** A record that was typed in; without an external id it is known by its name or gets an id. */
export async function createRecord(
  { type, values }: CreateRecord,
  { org, actor, clock }: RecordWriter,
): Promise<CreateOutcome> {
  for (const field of Object.keys(values)) {
    if (field !== 'externalId' && !readableField(type, field)) {
      throw new DomainError('invalid', 'record.errors.unknownField', { field });
    }
  }
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  const externalId = externalIdOf(type, given);
  const { importId, results } = await writeRecords({
    ...{ org, actor, clock, type },
    source: 'form',
    records: [{ ...given, ...(externalId ? { externalId } : {}) }],
    options: { references: 'reject', managers: 'leadTeam' },
    first: async (connection) => {
      await takeTurn(connection, org.id, type);
      const taken = externalId ?? '';
      if ((await findRecordId(connection, type, taken)) === null) return;
      throw new DomainError('conflict', 'record.errors.idTaken', { id: taken }, 'externalId');
    },
  });
  const [result] = results;
  if (!result || result.outcome === 'rejected') {
    return { outcome: 'rejected', reasons: result?.reasons ?? [] };
  }
  const id = await withOrgConnection(org.id, (connection) =>
    findRecordId(connection, type, result.externalId ?? ''),
  );
  return { outcome: 'created', importId, id: id ?? '' };
}

function externalIdOf(
  type: CreateRecord['type'],
  { externalId, name, currency, date }: Readonly<Record<string, string | null>>,
): string | null {
  const own = externalId?.trim();
  switch (definitions[type].identity) {
    case 'name':
      return own ?? name?.trim() ?? null;
    case 'rate':
      return currency && date ? `${currency.toUpperCase()} ${date}` : null;
    case 'row':
      return own ?? `form-${randomUUID()}`;
  }
}
