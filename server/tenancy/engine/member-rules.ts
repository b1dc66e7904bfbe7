import { isAllowed, type Role } from '@/server/auth/permissions';

export type MemberFault = 'ownersOnly' | 'lastOwner';

/**
 * What speaks against giving a member `after` instead of `before`, or null. `null` stands for not
 * being a member: an invitation has no before, a removal no after.
 */
export function findMemberFault(
  actor: Role,
  before: Role | null,
  after: Role | null,
  ownerCount: number,
): MemberFault | null {
  const isAboutOwner = before === 'owner' || after === 'owner';
  if (isAboutOwner && !isAllowed(actor, 'owner:manage')) return 'ownersOnly';
  if (before === 'owner' && after !== 'owner' && ownerCount < 2) return 'lastOwner';
  return null;
}
