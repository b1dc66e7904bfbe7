import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '@/components/auth/account-page';
import { api } from '@/server/api/caller';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('account.title') };
}

export default async function Page() {
  const trpc = await api();
  const [account, sessions, organisations] = await Promise.all([
    trpc.auth.account(),
    trpc.auth.sessions(),
    trpc.organisation.mine(),
  ]);
  return <AccountPage account={account} sessions={sessions} organisations={organisations} />;
}
