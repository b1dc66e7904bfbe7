'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Surface } from '@/components/ui/surface';
import type { ImportDetail } from '@/server/dataset/read-import';
import { RejectedRows } from '../rejected-rows';
import { QuarantineSection } from './quarantine-section';

const EVERY_MS = 1000;

/** An import's rejected rows: to be corrected where that helps, else to be looked at. */
export function RejectedSurface({ slug, detail }: { slug: string; detail: ImportDetail }) {
  const t = useTranslations('quarantine');
  const dataset = useTranslations('dataset');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data: state } = useQuery({
    ...trpc.quarantine.state.queryOptions({ org: slug, id: detail.id }),
    refetchInterval: (query) => (query.state.data?.isRetrying ? EVERY_MS : false),
  });
  const isRetrying = state?.isRetrying ?? false;
  useEffect(() => {
    // the counts follow when rows that were tried in the background are done
    if (!isRetrying) void queryClient.invalidateQueries(trpc.dataset.import.queryFilter());
  }, [isRetrying, queryClient, trpc]);
  return (
    <Surface
      title={t('title')}
      description={state?.isOpen === false ? t('closed') : t('description')}
      actions={
        <a
          href={`/api/uploads/${detail.id}/rejected?org=${slug}`}
          className="font-semibold text-accent underline underline-offset-2 hover:no-underline"
        >
          {dataset('result.download')}
        </a>
      }
    >
      {!state ? null : state.isOpen ? (
        <QuarantineSection slug={slug} detail={detail} state={state} />
      ) : (
        <RejectedRows slug={slug} detail={detail} />
      )}
    </Surface>
  );
}
