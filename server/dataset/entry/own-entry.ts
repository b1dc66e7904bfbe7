import type pg from 'pg';
import { DomainError } from '@/server/platform/domain-error';
import type { OrganisationMember } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { deleteRecords } from '../delete-records';
import { undoImport } from '../undo/undo-import';
import type { EntryContext } from './log-activity';

export type EnteredType = 'activity' | 'measurement';

/** Refuses a record that the member didn't enter by hand. */
export async function requireOwnEntry(
  connection: pg.ClientBase,
  member: OrganisationMember,
  type: EnteredType,
  externalId: string,
): Promise<void> {
  const { rowCount } = await connection.query(
    `select from ${type} r
     join import i on i.organisation_id = r.organisation_id and i.id = r.created_import_id
     where r.organisation_id = app_organisation_id() and r.external_id = $1
       and i.source = 'form' and i.actor_kind = 'member' and i.actor_id = $2`,
    [externalId, member.id],
  );
  if (rowCount === 0) throw new DomainError('notFound', 'entry.errors.notOwn');
}

/** Deletes a record that the member entered; the answer can be undone. */
export async function removeEntry(
  { type, externalId }: { readonly type: EnteredType; readonly externalId: string },
  { org, actor, clock, member }: EntryContext,
): Promise<{ importId: string | null }> {
  await withOrgConnection(org.id, (connection) =>
    requireOwnEntry(connection, member, type, externalId),
  );
  const { importId } = await deleteRecords({
    ...{ org, actor, clock, type },
    externalIds: [externalId],
  });
  return { importId };
}

/** Takes back what the member entered, changed or deleted by hand; a later change is a conflict. */
export async function undoEntry(
  { importId }: { readonly importId: string },
  { org, actor, clock, member }: EntryContext,
): Promise<void> {
  await withOrgConnection(org.id, async (connection) => {
    const { rowCount } = await connection.query(
      `select from import where organisation_id = app_organisation_id() and id = $1
         and source in ('form', 'edit', 'delete') and record_type in ('activity', 'measurement')
         and actor_kind = 'member' and actor_id = $2`,
      [importId, member.id],
    );
    if (rowCount === 0) throw new DomainError('notFound', 'entry.errors.notOwn');
  });
  await undoImport({ org, actor, clock, id: importId, changed: null });
}
