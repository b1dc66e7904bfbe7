import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RatesPage } from '@/components/rate/rates-page';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rate'))('title') };
}

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<{ currency?: string | string[]; before?: string | string[] }>;
}

export default async function Page({ params, searchParams }: Props) {
  const [{ org }, asked] = await Promise.all([params, searchParams]);
  const trpc = await api();
  const [shell, currencies] = await Promise.all([shellOf(org), trpc.rate.currencies({ org })]);
  const chosen = currencies.find(({ currency }) => currency === asked.currency) ?? currencies[0];
  const before =
    typeof asked.before === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asked.before)
      ? asked.before
      : null;
  return (
    <RatesPage
      org={shell.org}
      allowed={shell.allowed}
      today={shell.today}
      currencies={currencies}
      chosen={chosen ?? null}
      rates={chosen ? await trpc.rate.rates({ org, currency: chosen.currency, before }) : null}
      isFirstPage={before === null}
    />
  );
}
