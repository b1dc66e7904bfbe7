import { z } from 'zod';
import { roles, type Role } from '@/server/auth/permissions';
import { DomainError } from '@/server/platform/domain-error';
import type { TenantTransaction } from './with-org';

const roleSchema = z.enum(roles);

/** Locks the owners, so that of two changes at once the second sees what the first left. */
export async function countOwnersLocked(tx: TenantTransaction): Promise<number> {
  const owners = await tx.$queryRaw<unknown[]>`
    select id from member where role = 'owner' order by id for update`;
  return owners.length;
}

export interface FoundMember {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly personId: string | null;
  readonly personName: string | null;
}

/** A member of this organisation; throws notFound otherwise. */
export async function findMember(tx: TenantTransaction, memberId: string): Promise<FoundMember> {
  const member = await tx.member.findFirst({
    where: { id: memberId },
    include: { user: { select: { name: true } }, person: { select: { name: true } } },
  });
  if (!member) throw new DomainError('notFound', 'organisation.errors.memberNotFound');
  return {
    id: member.id,
    role: roleSchema.parse(member.role),
    name: member.user.name,
    personId: member.personId,
    personName: member.person?.name ?? null,
  };
}

/** The name of a person whom no other member is linked to; throws when there is none such. */
export async function findFreePerson(
  tx: TenantTransaction,
  personId: string,
  memberId: string | null,
): Promise<string> {
  const person = await tx.person.findFirst({
    where: { id: personId },
    select: { name: true, member: { select: { id: true } } },
  });
  if (!person) {
    throw new DomainError('notFound', 'organisation.errors.personNotFound', {}, 'personId');
  }
  if (person.member && person.member.id !== memberId) {
    throw new DomainError('conflict', 'organisation.errors.personTaken', {}, 'personId');
  }
  return person.name;
}
