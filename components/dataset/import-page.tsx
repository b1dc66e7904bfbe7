'use client';

import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import type { ImportDetail } from '@/server/dataset/read-import';
import { ImportProgress } from './import-progress';
import { ImportResult } from './import-result';
import { ImportWizard } from './import-wizard';
import { WizardSteps, type WizardStep } from './wizard-steps';

interface Props {
  slug: string;
  timeZone: string;
  detail: ImportDetail;
}

const EVERY_MS = 1000;

function isUnderWay({ status, checkStatus }: ImportDetail): boolean {
  if (status === 'draft') return checkStatus === 'running';
  return status === 'queued' || status === 'running';
}

const isMoving = (detail: ImportDetail): boolean =>
  isUnderWay(detail) || detail.undo?.state === 'queued';

function stepOf(detail: ImportDetail, wanted: string | null): WizardStep {
  if (detail.status !== 'draft') return 'run';
  if (detail.questions.length > 0) return 'mapping';
  return wanted === 'values' || wanted === 'preview' ? wanted : 'mapping';
}

/** One import: the rest of the wizard while it is a draft, then its progress, then its result. */
export function ImportPage({ slug, timeZone, detail: initial }: Props) {
  const t = useTranslations('dataset');
  const trpc = useTRPC();
  const wanted = useSearchParams().get('step');
  const { data: detail } = useQuery({
    ...trpc.dataset.import.queryOptions({ org: slug, id: initial.id }),
    initialData: initial,
    staleTime: EVERY_MS,
    refetchInterval: (query) => (query.state.data && isMoving(query.state.data) ? EVERY_MS : false),
  });
  const path = `/${slug}/data/import/${detail.id}`;
  const step = stepOf(detail, wanted);
  return (
    <div className="grid min-w-0 grid-cols-1 gap-8">
      <PageHeader
        above={
          <Breadcrumbs
            crumbs={[{ label: t('title'), href: `/${slug}/data` }, { label: detail.fileName }]}
          />
        }
        title={t('wizard.titleOf', { fileName: detail.fileName })}
        sentence={detail.status === 'draft' ? t('wizard.sentence') : undefined}
      >
        {detail.status === 'draft' ? <WizardSteps current={step} path={path} /> : null}
      </PageHeader>
      {detail.status === 'draft' ? (
        <ImportWizard slug={slug} detail={detail} step={step} path={path} />
      ) : isUnderWay(detail) ? (
        <ImportProgress slug={slug} detail={detail} />
      ) : (
        <ImportResult slug={slug} timeZone={timeZone} detail={detail} />
      )}
    </div>
  );
}
