import type pg from 'pg';
import { DomainError } from '@/server/platform/domain-error';
import type { MeasuredScope } from './entry.schemas';
import type { LogScope } from './log-scope';

/** A scope that the member may enter measurements of, as a row of the grid. */
export interface ScopeRow {
  readonly scope: MeasuredScope;
  readonly name: string;
}

interface NamedRow {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
}

const texts = {
  team: `select id, external_id as "externalId", name from team
    where organisation_id = app_organisation_id() and ($1::uuid[] is null or id = any($1::uuid[]))
      and ($2::text[] is null or external_id = any($2::text[])) order by name, id`,
  person: `select id, external_id as "externalId", name from person
    where organisation_id = app_organisation_id() and ($1::uuid[] is null or id = any($1::uuid[]))
      and ($2::text[] is null or external_id = any($2::text[])) and left_on is null
    order by name, id`,
};

/** The teams or people of a scope, or those of them that are named. */
export async function loadScopes(
  connection: pg.ClientBase,
  allowed: LogScope,
  kind: 'team' | 'person',
  named: readonly string[] | null = null,
): Promise<ScopeRow[]> {
  const ids =
    allowed.kind === 'everybody' ? null : kind === 'team' ? allowed.teamIds : allowed.personIds;
  const { rows } = await connection.query<NamedRow>(texts[kind], [ids, named]);
  return rows.map(({ externalId, name }) => ({ scope: { kind, externalId }, name }));
}

/** Refuses scopes that the member may not enter measurements of, or that aren't there. */
export async function requireScopes(
  connection: pg.ClientBase,
  allowed: LogScope,
  scopes: readonly MeasuredScope[],
): Promise<void> {
  const refused = new DomainError('forbidden', 'entry.errors.scope', {}, 'scope');
  if (allowed.kind !== 'everybody' && scopes.some(({ kind }) => kind === 'organisation')) {
    throw refused;
  }
  for (const kind of ['team', 'person'] as const) {
    const named = new Set(
      scopes.flatMap((scope) => (scope.kind === kind ? [scope.externalId] : [])),
    );
    if (named.size === 0) continue;
    const found = await loadScopes(connection, allowed, kind, [...named]);
    if (found.length < named.size) throw refused;
  }
}
