import { DomainError } from '@/server/platform/domain-error';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { fromDay } from './people.repository';

/** A membership in this organisation with its person and the name of its team. */
export async function findMembership(tx: TenantTransaction, membershipId: string) {
  const membership = await tx.teamMembership.findFirst({
    where: { id: membershipId },
    include: { person: { select: { id: true, name: true } }, team: { select: { name: true } } },
  });
  if (!membership) throw new DomainError('notFound', 'people.errors.membershipNotFound');
  const { person, team, fromOn, toOn } = membership;
  return { person, team: team.name, fromOn: fromDay(fromOn), toOn: fromDay(toOn) };
}
