'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/layout/trpc-provider';
import { buttonStyles } from '@/components/ui/button-styles';
import { Notice } from '@/components/ui/notice';
import { Surface } from '@/components/ui/surface';
import type { ArchiveState } from '@/server/dataset/archive/read-archive-state';
import { LastArchive } from './last-archive';
import { UploadArchive } from './upload-archive';

const EVERY_MS = 1000;

const isUnderWay = ({ last }: ArchiveState): boolean =>
  last?.status === 'queued' || last?.status === 'running';

/** The whole organisation as one file: to take away, or to take in where nothing is yet. */
export function ArchivePage({ slug, initial }: { slug: string; initial: ArchiveState }) {
  const t = useTranslations('archive');
  const dataset = useTranslations('dataset');
  const trpc = useTRPC();
  const { data: state, refetch } = useQuery({
    ...trpc.archive.state.queryOptions({ org: slug }),
    initialData: initial,
    staleTime: EVERY_MS,
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? EVERY_MS : false),
  });
  const types = state.contents.map((type) => dataset(`types.${type}`)).join(', ');
  return (
    <div className="grid max-w-3xl gap-8">
      <Surface title={t('export.title')} description={t('export.description')}>
        <div className="grid justify-items-start gap-4">
          <a
            href={`/api/exports/archive?org=${slug}`}
            className={buttonStyles('primary', 'regular')}
          >
            {t('export.download')}
          </a>
          <p className="text-label text-ink-muted">{t('export.leftOut')}</p>
        </div>
      </Surface>
      <Surface title={t('import.title')} description={t('import.description')}>
        <div className="grid gap-4">
          {state.last ? <LastArchive last={state.last} /> : null}
          {isUnderWay(state) ? null : state.contents.length > 0 ? (
            <Notice>{t('import.notEmpty', { types })}</Notice>
          ) : (
            <UploadArchive slug={slug} onSent={() => void refetch()} />
          )}
        </div>
      </Surface>
    </div>
  );
}
