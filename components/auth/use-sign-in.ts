'use client';

import { useQueryClient } from '@tanstack/react-query';
import { signIn } from 'next-auth/react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { rememberLocale } from '@/components/layout/preferences';
import { localeCookie } from '@/server/i18n/locales';
import { tooManyAttempts } from '@/server/auth/auth.schemas';

export type SignInRefusal = { kind: 'wrong' } | { kind: 'tooMany'; minutes: number };

/** Signs in; null when it worked. The account's language holds unless one was chosen here. */
export function useSignIn() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async (email: string, password: string): Promise<SignInRefusal | null> => {
    const answer = await signIn('credentials', { redirect: false, email, password });
    if (!answer) throw new Error('no answer to the sign-in');
    if (answer.error) {
      const [code, minutes] = decodeURIComponent(answer.error).split(':');
      if (code === tooManyAttempts) return { kind: 'tooMany', minutes: Number(minutes) };
      if (code === 'CredentialsSignin') return { kind: 'wrong' };
      throw new Error('sign-in failed');
    }
    if (!document.cookie.includes(`${localeCookie}=`)) {
      const account = await queryClient.query(trpc.auth.account.queryOptions());
      rememberLocale(account.locale);
    }
    return null;
  };
}
