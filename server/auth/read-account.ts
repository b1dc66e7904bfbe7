import { z } from 'zod';
import { globalClient } from '@/server/platform/db/client';
import { DomainError } from '@/server/platform/domain-error';
import { locales } from '@/server/i18n/locales';
import { changeProfileSchema } from './auth.schemas';

const accountSchema = changeProfileSchema.extend({ email: z.string(), locale: z.enum(locales) });
export type Account = z.infer<typeof accountSchema>;

export async function readAccount(userId: string): Promise<Account> {
  const account = await globalClient().userAccount.findUnique({
    where: { id: userId },
    select: { name: true, email: true, locale: true },
  });
  if (!account) throw new DomainError('signedOut', 'auth.errors.signedOut');
  return accountSchema.parse(account);
}
