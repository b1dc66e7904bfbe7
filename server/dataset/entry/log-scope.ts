import type pg from 'pg';
import { loadVisibleScope } from '@/server/people/people.public';
import { DomainError } from '@/server/platform/domain-error';
import type { OrganisationMember } from '@/server/tenancy/organisation';
import type { TenantReader } from '@/server/tenancy/reading';

/** Whom a member may enter records for: everybody, or these people and teams. */
export type LogScope =
  | { readonly kind: 'everybody' }
  | {
      readonly kind: 'some';
      readonly personIds: readonly string[];
      readonly teamIds: readonly string[];
    };

const readerOn = (connection: pg.ClientBase): TenantReader => {
  const rows = async <Row>(text: string, values: readonly unknown[]) =>
    (await connection.query<Row & pg.QueryResultRow>(text, [...values])).rows;
  return { rows, fixedRows: rows };
};

/** Administrators enter for everybody, managers for their teams, others for themselves. */
export async function loadLogScope(
  connection: pg.ClientBase,
  member: OrganisationMember,
): Promise<LogScope> {
  const visible = await loadVisibleScope(readerOn(connection), member);
  switch (visible.kind) {
    case 'organisation':
      return { kind: 'everybody' };
    case 'teams':
      return { kind: 'some', personIds: visible.personIds, teamIds: visible.teamIds };
    case 'person':
      return {
        kind: 'some',
        personIds: visible.personId === null ? [] : [visible.personId],
        teamIds: [],
      };
  }
}

/** The ids that a scope is limited to as a bound value; null: no limit. */
export const limitOf = (scope: LogScope): readonly string[] | null =>
  scope.kind === 'everybody' ? null : scope.personIds;

/** Refuses a person whom the member may not log for, or who isn't there. */
export async function requirePerson(
  connection: pg.ClientBase,
  scope: LogScope,
  externalId: string,
): Promise<void> {
  const { rows } = await connection.query<{ id: string }>(
    'select id from person where organisation_id = app_organisation_id() and external_id = $1',
    [externalId],
  );
  const [person] = rows;
  const isAllowed = person && (scope.kind === 'everybody' || scope.personIds.includes(person.id));
  if (!isAllowed) throw new DomainError('forbidden', 'entry.errors.person', {}, 'person');
}
