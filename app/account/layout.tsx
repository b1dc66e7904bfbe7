import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { signOut } from '@/app/sign-out';
import { PublicLayout } from '@/components/layout/public-layout';
import { ApiProvider } from '@/components/layout/trpc-provider';
import { SubmitButton } from '@/components/ui/submit-button';

export default async function Layout({ children }: { children: ReactNode }) {
  const t = await getTranslations('layout');
  return (
    <ApiProvider>
      <PublicLayout
        actions={
          <form action={signOut}>
            <SubmitButton tone="quiet" size="small">
              {t('user.signOut')}
            </SubmitButton>
          </form>
        }
      >
        {children}
      </PublicLayout>
    </ApiProvider>
  );
}
