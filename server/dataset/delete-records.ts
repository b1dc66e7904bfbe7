import type pg from 'pg';
import type { Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import type { RecordType } from './engine/record-type/definition';
import { recordPlaces } from './merge/record-place';
import { takeTurn } from './merge/take-turn';
import { referencesTo, unlinkStatement, usedIds } from './merge/references-to';
import { closeChange, openChange } from './record-change';

export interface DeleteRecordsInput {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly type: RecordType;
  readonly externalIds: readonly string[];
}

export interface DeletedRecords {
  /** what can be undone; null where nothing was deleted */
  readonly importId: string | null;
  readonly deleted: number;
  /** no record has this external id */
  readonly unknown: readonly string[];
  /** others refer to it and can't be without it */
  readonly used: readonly string[];
  /** follows from a subscription period, and goes with it */
  readonly derived: readonly string[];
}

/**
 * Deletes records with what is a part of them (lines, stage changes), in one transaction; what only
 * mentions them stays and names them no longer. All of it has versions, so that it can be undone.
 */
export async function deleteRecords(input: DeleteRecordsInput): Promise<DeletedRecords> {
  return withOrgConnection(input.org.id, (connection) => deleteRecordsIn(connection, input));
}

/** The same in the transaction of `connection`. */
export async function deleteRecordsIn(
  connection: pg.PoolClient,
  { org, actor, clock, type, externalIds }: DeleteRecordsInput,
): Promise<DeletedRecords> {
  const { table, idType } = recordPlaces[type];
  await takeTurn(connection, org.id, type);
  const change = await openChange(
    connection,
    { organisationId: org.id, source: 'delete', type, actor },
    clock,
  );
  const isDerived =
    type === 'subscriptionMovement' ? 'subscription_period_id is not null' : 'false';
  const { rows } = await connection.query<{ id: string; externalId: string; derived: boolean }>(
    `select id::text, external_id as "externalId", ${isDerived} as derived from ${table}
     where organisation_id = app_organisation_id() and external_id = any($1::text[])
     order by id for update`,
    [externalIds],
  );
  const references = await referencesTo(connection, table);
  const own = rows.filter(({ derived }) => !derived);
  const inUse = await usedIds(connection, references, own, idType);
  const ids = own.flatMap(({ id }) => (inUse.has(id) ? [] : [id]));
  for (const reference of references) {
    if (reference.onDelete !== 'unlinked' || !reference.isRecord) continue;
    await connection.query(unlinkStatement(reference, idType), [change.id, ids]);
  }
  const { rowCount } = await connection.query(
    `delete from ${table} where organisation_id = app_organisation_id()
       and id = any($1::${idType}[])`,
    [ids],
  );
  const deleted = rowCount ?? 0;
  const counts = { read: deleted, created: 0, updated: 0, unchanged: 0, rejected: 0, deleted };
  const isKept = await closeChange(connection, change, counts, clock);
  const known = new Set(rows.map(({ externalId }) => externalId));
  return {
    importId: isKept ? change.id : null,
    deleted,
    unknown: externalIds.filter((externalId) => !known.has(externalId)),
    used: own.flatMap(({ id, externalId }) => (inUse.has(id) ? [externalId] : [])),
    derived: rows.flatMap(({ derived, externalId }) => (derived ? [externalId] : [])),
  };
}
