'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Surface } from '@/components/ui/surface';
import type { ListedPull } from '@/server/dataset/pull/list-pulls';
import { CreatePull } from './pull-form';
import { PullTable } from './pull-table';

const EVERY_MS = 2000;

/** Scheduled pulls; looks again while one of them runs. */
export function PullsPage({
  org,
  timeZone,
  pulls,
}: {
  org: string;
  timeZone: string;
  pulls: ListedPull[];
}) {
  const t = useTranslations('pull');
  const data = useTranslations('dataset');
  const trpc = useTRPC();
  const isUnderWay = pulls.some(({ isRunning }) => isRunning);
  const { data: shown } = useQuery({
    ...trpc.pull.pulls.queryOptions({ org }),
    // the page's own answer is newer after each change
    initialData: pulls,
    enabled: isUnderWay,
    refetchInterval: ({ state }) =>
      state.data?.some(({ isRunning }) => isRunning) ? EVERY_MS : false,
  });
  return (
    <div className="grid gap-10">
      <PageHeader
        above={
          <Breadcrumbs
            crumbs={[{ label: data('title'), href: `/${org}/data` }, { label: t('title') }]}
          />
        }
        title={t('title')}
        sentence={t('sentence')}
        pickers={<CreatePull org={org} timeZone={timeZone} />}
      />
      <Surface title={t('list')}>
        {pulls.length === 0 ? (
          <p className="text-body text-ink-muted">{t('empty')}</p>
        ) : (
          <PullTable org={org} timeZone={timeZone} pulls={isUnderWay ? shown : pulls} />
        )}
      </Surface>
    </div>
  );
}
