import { isAllowed, type Permission } from '@/server/auth/permissions';
import { readSession } from '@/server/auth/session';
import { DomainError } from '@/server/platform/domain-error';
import { findOrganisation } from '@/server/tenancy/find-organisation';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';

/** The organisation that a request names in `org`, if its session may do this there. */
export async function organisationOfRequest(
  request: Request,
  permission: Permission,
): Promise<{ org: Organisation; member: OrganisationMember }> {
  const session = await readSession();
  if (!session) throw new DomainError('signedOut', 'auth.errors.signedOut');
  const slug = new URL(request.url).searchParams.get('org') ?? '';
  const found = await findOrganisation(session.userId, slug);
  if (!found) throw new DomainError('notFound', 'auth.errors.organisationNotFound');
  if (!isAllowed(found.member.role, permission)) {
    throw new DomainError('forbidden', 'auth.errors.forbidden', { permission });
  }
  return found;
}

const statuses: Record<DomainError['kind'], number> = {
  notFound: 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  tooMany: 429,
  signedOut: 401,
};

/** The answer to a request that a person can mend. */
export function refusal(error: DomainError): Response {
  const { code, params } = error;
  return Response.json({ code, params }, { status: statuses[error.kind] });
}
