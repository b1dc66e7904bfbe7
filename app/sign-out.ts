'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { api } from '@/server/api/caller';

const SESSION_COOKIE = /^(__Secure-)?next-auth\.session-token/;

/** Ends this session on the server, forgets its cookie, and leads to the sign-in page. */
export async function signOut(): Promise<void> {
  const trpc = await api();
  await trpc.auth.signOut();
  const jar = await cookies();
  for (const { name } of jar.getAll()) if (SESSION_COOKIE.test(name)) jar.delete(name);
  redirect('/sign-in');
}
