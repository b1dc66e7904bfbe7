import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { SettingsForm } from '@/components/organisation/settings-form';
import { SettingsHeader } from '@/components/organisation/settings-header';
import { settingsOptions } from '@/components/organisation/settings-options';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisation'))('settings.title') };
}

export default async function Page({ params }: { params: Promise<{ org: string }> }) {
  const { org } = await params;
  const trpc = await api();
  const [{ allowed, today }, settings, t, locale] = await Promise.all([
    shellOf(org),
    trpc.organisation.settings({ org }),
    getTranslations('organisation'),
    getLocale(),
  ]);
  return (
    <>
      <SettingsHeader
        org={org}
        allowed={allowed}
        current="general"
        sentence={t('settings.description', { organisation: settings.name })}
      />
      <SettingsForm org={org} settings={settings} options={settingsOptions(locale)} today={today} />
    </>
  );
}
