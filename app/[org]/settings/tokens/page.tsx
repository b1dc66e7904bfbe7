import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SettingsHeader } from '@/components/organisation/settings-header';
import { CreateToken } from '@/components/token/create-token';
import { TokenTable } from '@/components/token/token-table';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('token'))('title') };
}

export default async function Page({ params }: { params: Promise<{ org: string }> }) {
  const { org } = await params;
  const trpc = await api();
  const [{ org: organisation, allowed }, tokens, t] = await Promise.all([
    shellOf(org),
    trpc.token.tokens({ org }),
    getTranslations('token'),
  ]);
  return (
    <>
      <SettingsHeader
        org={org}
        allowed={allowed}
        current="tokens"
        sentence={t('description', { organisation: organisation.name })}
        actions={<CreateToken org={org} />}
      />
      <TokenTable org={org} timeZone={organisation.timeZone} tokens={tokens} />
    </>
  );
}
