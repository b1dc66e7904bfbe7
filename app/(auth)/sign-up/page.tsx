import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { SignUpForm } from '@/components/auth/sign-up-form';
import { AuthLayout } from '@/components/layout/auth-layout';
import { TextLink } from '@/components/ui/text-link';
import { settingsOptions } from '@/components/organisation/settings-options';
import { readSession } from '@/server/auth/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signUp.title') };
}

export default async function Page() {
  if (await readSession()) redirect('/sign-in');
  const t = await getTranslations('auth');
  return (
    <AuthLayout
      title={t('signUp.title')}
      description={t('signUp.description')}
      elsewhere={t.rich('signUp.hasAccount', {
        link: (text) => <TextLink href="/sign-in">{text}</TextLink>,
      })}
    >
      <SignUpForm options={settingsOptions(await getLocale())} />
    </AuthLayout>
  );
}
