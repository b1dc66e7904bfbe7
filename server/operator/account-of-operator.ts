import { insertAccount, prepareAccount, type PreparedAccount } from '@/server/auth/create-account';
import { isPasswordOf } from '@/server/auth/password';
import type { Locale } from '@/server/i18n/locales';
import { globalClient } from '@/server/platform/db/client';
import { DomainError } from '@/server/platform/domain-error';
import type { TenantTransaction } from '@/server/tenancy/with-org';

/** The account of an e-mail: one that is there, or one that is to be made. */
export interface OperatorAccount {
  readonly id: string;
  readonly made: PreparedAccount | null;
}

interface Wanted {
  readonly email: string;
  readonly password: string;
  readonly locale: Locale;
  /** left out: what stands before the e-mail's sign */
  readonly name: string | undefined;
  /** what a password must not be like */
  readonly known: readonly string[];
}

/** Throws conflict where the e-mail has an account with another password. */
export async function prepareOperatorAccount(wanted: Wanted): Promise<OperatorAccount> {
  const { email, password, locale } = wanted;
  const known = await globalClient().userAccount.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  });
  if (known) {
    if (await isPasswordOf(known.passwordHash, password)) return { id: known.id, made: null };
    throw new DomainError('conflict', 'auth.errors.otherPassword', { email }, 'password');
  }
  const name = wanted.name ?? email.slice(0, email.indexOf('@')).slice(0, 100);
  const made = await prepareAccount({ email, password, locale, name }, wanted.known);
  return { id: made.id, made };
}

/** Makes the account, where it is not there yet. */
export async function insertOperatorAccount(
  tx: TenantTransaction,
  { made }: OperatorAccount,
): Promise<void> {
  if (made) await insertAccount(tx, made);
}
