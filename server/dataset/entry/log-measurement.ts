import { randomUUID } from 'node:crypto';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { writeRecords } from '../write-records';
import type { MeasurementInput } from './entry.schemas';
import { outcomeOf, type EntryContext, type EntryOutcome } from './log-activity';
import { loadLogScope } from './log-scope';
import { loadScopes, requireScopes, type ScopeRow } from './measured-scopes';
import { measurementRecord } from './measurement-record';

/** Notes one measurement of a scope that the member may enter them of. */
export async function logMeasurement(
  input: MeasurementInput,
  { org, actor, clock, member }: EntryContext,
): Promise<EntryOutcome> {
  const externalId = `form-${randomUUID()}`;
  const written = await writeRecords({
    ...{ org, actor, clock, source: 'form', type: 'measurement' },
    records: [{ externalId, ...measurementRecord(input, org.currency) }],
    options: { references: 'reject' },
    first: async (connection) =>
      requireScopes(connection, await loadLogScope(connection, member), [input.scope]),
  });
  return outcomeOf(written, externalId);
}

/** Everything that the member may enter measurements of, the widest first. */
export async function listMeasuredScopes(
  org: Organisation,
  member: OrganisationMember,
): Promise<ScopeRow[]> {
  return withOrgConnection(org.id, async (connection) => {
    const allowed = await loadLogScope(connection, member);
    const whole: ScopeRow = { scope: { kind: 'organisation' }, name: org.name };
    return [
      ...(allowed.kind === 'everybody' ? [whole] : []),
      ...(await loadScopes(connection, allowed, 'team')),
      ...(await loadScopes(connection, allowed, 'person')),
    ];
  });
}
