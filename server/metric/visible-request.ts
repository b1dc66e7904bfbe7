import {
  isScopeVisible,
  loadTeamTree,
  loadVisibleScope,
  type VisibleScope,
} from '@/server/people/people.public';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { parsePeriodKey, type Period } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';
import type { Part } from './engine/figure';

interface Asked {
  /** external id */
  readonly team?: string;
  /** id */
  readonly person?: string;
  readonly part?: Part;
}

/**
 * The scope that is asked for, or all that the member may see. Throws forbidden for figures that
 * aren't the member's to see; one's own row of a team's leaderboard is.
 */
export async function visibleScope(
  tx: TenantTransaction,
  org: Organisation,
  member: OrganisationMember,
  asked: Asked,
): Promise<Scope> {
  const visible = await loadVisibleScope(tx, member);
  const scope = await askedScope(tx, org, visible, asked);
  const { part } = asked;
  const isOwnPart =
    part?.dimension === 'person' &&
    part.key !== null &&
    isScopeVisible(visible, { kind: 'person', id: part.key });
  if (!isScopeVisible(visible, scope) && !isOwnPart) {
    throw new DomainError('forbidden', 'people.errors.scopeForbidden');
  }
  return scope;
}

async function askedScope(
  tx: TenantTransaction,
  org: Organisation,
  visible: VisibleScope,
  { team, person }: Asked,
): Promise<Scope> {
  if (person !== undefined) {
    const found = await tx.person.findUnique({
      where: { organisationId_id: { organisationId: org.id, id: person } },
      select: { id: true },
    });
    if (!found) throw new DomainError('notFound', 'metric.errors.personNotFound');
    return { kind: 'person', id: found.id };
  }
  if (team !== undefined) {
    const found = await tx.team.findUnique({
      where: { organisationId_externalId: { organisationId: org.id, externalId: team } },
      select: { id: true },
    });
    if (!found) throw new DomainError('notFound', 'metric.errors.teamNotFound');
    return { kind: 'team', id: found.id };
  }
  if (visible.kind === 'organisation') return { kind: 'organisation' };
  if (visible.kind === 'person') return ownScope(visible.personId);
  const teams = await loadTeamTree(tx, org.id);
  const first = teams.find(({ id }) => visible.teamIds.includes(id));
  return first ? { kind: 'team', id: first.id } : ownScope(visible.personId);
}

function ownScope(personId: string | null): Scope {
  if (personId === null) throw new DomainError('forbidden', 'metric.errors.noPerson');
  return { kind: 'person', id: personId };
}

/** The period of a key; throws for a text that is none. */
export function askedPeriod(key: string, org: Organisation): Period {
  const period = parsePeriodKey(key, org.calendar);
  if (!period) throw new DomainError('invalid', 'metric.errors.unknownPeriod', { period: key });
  return period;
}
