import { randomUUID } from 'node:crypto';
import { DomainError } from '@/server/platform/domain-error';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { passwordLimits, type NewAccount } from './auth.schemas';
import { findPasswordFault } from './engine/password-rules';
import { hashPassword } from './password';

/** Throws invalid when the password is too weak for this person. */
export function assertPasswordFit(password: string, known: readonly string[], field: string): void {
  const fault = findPasswordFault(password, passwordLimits, known);
  if (fault) {
    throw new DomainError('invalid', `auth.errors.${fault}`, { ...passwordLimits }, field);
  }
}

export interface PreparedAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  readonly passwordHash: string;
}

/** The slow part, before any transaction is open. */
export async function prepareAccount(
  { email, name, locale, password }: NewAccount,
  known: readonly string[] = [],
): Promise<PreparedAccount> {
  assertPasswordFit(password, [email, name, ...known], 'password');
  return { id: randomUUID(), email, name, locale, passwordHash: await hashPassword(password) };
}

/** Throws conflict when the e-mail has an account already. */
export async function insertAccount(
  tx: TenantTransaction,
  account: PreparedAccount,
): Promise<void> {
  const { count } = await tx.userAccount.createMany({ data: [account], skipDuplicates: true });
  if (count === 0) throw new DomainError('conflict', 'auth.errors.emailTaken', {}, 'email');
}
