import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LandingPage } from '@/components/public/landing-page';
import { api } from '@/server/api/caller';
import { readSession } from '@/server/auth/session';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public');
  return { title: { absolute: `Jalon · ${t('title')}` }, description: t('lead') };
}

export default async function Page() {
  const isSignedIn = (await readSession()) !== null;
  const [own] = isSignedIn ? await (await api()).organisation.mine() : [];
  return <LandingPage isSignedIn={isSignedIn} boardHref={own ? `/${own.slug}` : null} />;
}
