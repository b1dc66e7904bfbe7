import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { FeedsPage } from '@/components/feed/feeds-page';
import { readPrefill } from '@/components/feed/feed-prefill';
import { searchOf, type PageQuery } from '@/components/metric/page-query';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';
import { recordTypes } from '@/server/dataset/dataset.schemas';

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<PageQuery>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feed'))('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ org }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const trpc = await api();
  const [{ org: organisation, allowed }, feeds, metrics, frame, t] = await Promise.all([
    shellOf(org),
    trpc.feed.feeds({ org }),
    trpc.metric.list({ org }),
    trpc.board.frame({ org }),
    getTranslations('dataset'),
  ]);
  const teams =
    frame === 'nobody'
      ? []
      : [
          { value: '', label: frame.scope.name },
          ...frame.teamChoices
            .filter(({ externalId }) => externalId !== frame.scope.teamExternalId)
            .map(({ externalId, name }) => ({ value: externalId, label: name })),
        ];
  const choices = {
    metrics: metrics
      .filter(({ isDataAvailable }) => isDataAvailable)
      .map(({ id, name, variant, variants }) => ({
        id,
        name: name[locale],
        dimensions: [...(variants.find((each) => each.id === variant)?.dimensions ?? [])],
      }))
      .sort((a, b) => a.name.localeCompare(b.name, locale)),
    teams,
    recordTypes: allowed.includes('record:browse')
      ? recordTypes.map((value) => ({ value, label: t(`types.${value}`) }))
      : [],
  };
  return (
    <FeedsPage
      org={org}
      timeZone={organisation.timeZone}
      feeds={feeds}
      choices={choices}
      prefill={readPrefill(new URLSearchParams(searchOf(query)))}
    />
  );
}
