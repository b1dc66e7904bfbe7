import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { safePath } from '@/components/auth/safe-path';
import { SignInForm } from '@/components/auth/sign-in-form';
import { AuthLayout } from '@/components/layout/auth-layout';
import { TextLink } from '@/components/ui/text-link';
import { api } from '@/server/api/caller';
import { readSession } from '@/server/auth/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signIn.title') };
}

export default async function Page({ searchParams }: PageProps<'/sign-in'>) {
  const { next } = await searchParams;
  const path = safePath(next);
  if (await readSession()) {
    const [first] = await (await api()).organisation.mine();
    redirect(path ?? (first ? `/${first.slug}` : '/account'));
  }
  const t = await getTranslations('auth');
  return (
    <AuthLayout
      title={t('signIn.title')}
      elsewhere={t.rich('signIn.noAccount', {
        link: (text) => <TextLink href="/sign-up">{text}</TextLink>,
      })}
    >
      <SignInForm next={path} />
    </AuthLayout>
  );
}
