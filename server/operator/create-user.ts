import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { insertOperatorAccount, prepareOperatorAccount } from './account-of-operator';
import type { userCreateSchema } from './command-schemas';
import { findOrganisationOf } from './find-organisation-of';

type Options = z.infer<typeof userCreateSchema>;

export interface OperatorUser {
  readonly id: string;
  readonly email: string;
  readonly organisation: string;
  readonly role: string;
  readonly memberId: string;
}

/**
 * Makes a member of an organisation, with an account if the e-mail has none; one that has an account
 * keeps it, if the password is that account's.
 */
export async function createUserOf(options: Options): Promise<OperatorUser> {
  const { organisation: slug, email, role, person } = options;
  const organisation = await findOrganisationOf(slug);
  const account = await prepareOperatorAccount({
    email,
    password: options.password,
    name: options.name,
    locale: options.locale ?? organisation.locale,
    known: [organisation.name],
  });
  const memberId = randomUUID();
  await withOrg(organisation.id, async (tx) => {
    await insertOperatorAccount(tx, account);
    const isMember = await tx.member.count({ where: { userId: account.id } });
    if (isMember > 0) {
      throw new DomainError('conflict', 'organisation.errors.memberExists', { email }, 'email');
    }
    const personId = person === undefined ? null : await freePerson(tx, organisation.id, person);
    await tx.member.create({
      data: { organisationId: organisation.id, id: memberId, userId: account.id, role, personId },
    });
    await recordAuditEntry(tx, {
      organisationId: organisation.id,
      actor: { kind: 'operator', id: null },
      action: 'member.joined',
      subjectKind: 'member',
      subjectId: memberId,
      detail: { name: email, after: { role } },
    });
  });
  return { id: account.id, email, organisation: organisation.slug, role, memberId };
}

/** The person whom a member is: no other member is. */
async function freePerson(
  tx: TenantTransaction,
  organisationId: string,
  externalId: string,
): Promise<string> {
  const person = await tx.person.findFirst({
    where: { organisationId, externalId },
    select: { id: true },
  });
  if (!person) {
    const params = { value: externalId };
    throw new DomainError('notFound', 'rest.errors.personUnknown', params, 'person');
  }
  const taken = await tx.member.count({ where: { organisationId, personId: person.id } });
  if (taken > 0) {
    throw new DomainError('conflict', 'organisation.errors.personTaken', {}, 'person');
  }
  return person.id;
}
