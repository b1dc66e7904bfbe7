import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { NewOrganisationForm } from '@/components/organisation/new-organisation-form';
import { settingsOptions } from '@/components/organisation/settings-options';
import { PageHeader } from '@/components/layout/page-header';
import { api } from '@/server/api/caller';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('newOrganisation.title') };
}

export default async function Page() {
  const trpc = await api();
  await trpc.auth.account();
  const [t, locale] = await Promise.all([getTranslations('auth.newOrganisation'), getLocale()]);
  return (
    <div className="mx-auto grid max-w-[25rem] gap-6 pb-16 pt-6">
      <PageHeader title={t('title')} sentence={t('description')} />
      <NewOrganisationForm options={settingsOptions(locale)} />
    </div>
  );
}
