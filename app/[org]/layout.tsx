import type { ReactNode } from 'react';
import { signOut } from '@/app/sign-out';
import { AppShell } from '@/components/layout/app-shell';
import { ApiProvider } from '@/components/layout/trpc-provider';
import { navigationOf } from '@/components/organisation/navigation-of';
import { shellOf } from '@/server/api/shell';

interface Props {
  params: Promise<{ org: string }>;
  children: ReactNode;
}

export default async function Layout({ params, children }: Props) {
  const { org: slug } = await params;
  const { org, allowed, organisations, user } = await shellOf(slug);
  return (
    <ApiProvider>
      <AppShell
        organisation={org}
        organisations={organisations}
        newOrganisationHref="/account/new-organisation"
        items={navigationOf(org.slug, allowed)}
        user={user}
        sessionsHref="/account"
        signOut={signOut}
      >
        {children}
      </AppShell>
    </ApiProvider>
  );
}
