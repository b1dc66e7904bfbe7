'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useFailureText } from '@/components/dataset/failure-text';
import { formatDateTime } from '@/components/format';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { DataTable, type Column } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import type { ListedPull } from '@/server/dataset/pull/list-pulls';
import { PullActions } from './pull-actions';
import { useScheduleText } from './schedule-text';

type State = 'fetching' | 'failed' | 'mapping' | 'active' | 'paused' | 'running' | 'discarded';

const tones: Readonly<Record<State, BadgeTone>> = {
  fetching: 'accent',
  failed: 'bad',
  mapping: 'warning',
  active: 'good',
  paused: 'neutral',
  running: 'accent',
  discarded: 'neutral',
};

function stateOf({ status, isRunning, setupImportId }: ListedPull): State {
  if (status === 'fetching') return isRunning ? 'fetching' : 'failed';
  if (status === 'mapping') return setupImportId ? 'mapping' : 'discarded';
  return isRunning ? 'running' : status;
}

/** The scheduled pulls: when they run, what came of the last run, and what to do. */
export function PullTable({
  org,
  timeZone,
  pulls,
}: {
  org: string;
  timeZone: string;
  pulls: readonly ListedPull[];
}) {
  const t = useTranslations('pull');
  const types = useTranslations('dataset.types');
  const locale = useLocale();
  const scheduleText = useScheduleText();
  const when = (at: Date) => formatDateTime(at.toISOString(), locale, timeZone);
  const columns: Column<ListedPull>[] = [
    {
      id: 'name',
      header: t('name'),
      isRowName: true,
      cell: ({ name, url }) => (
        <>
          {name}
          <span className="block break-all text-label font-normal text-ink-muted">{url}</span>
        </>
      ),
    },
    {
      id: 'state',
      header: t('state'),
      cell: (pull) => <Badge tone={tones[stateOf(pull)]}>{t(`states.${stateOf(pull)}`)}</Badge>,
    },
    {
      id: 'what',
      header: t('what'),
      cell: ({ recordType }) => (recordType ? types(recordType) : '–'),
    },
    {
      id: 'next',
      header: t('next'),
      cell: ({ schedule, status, nextRunAt }) => (
        <>
          {scheduleText(schedule)}
          {status === 'active' && nextRunAt ? (
            <span className="block text-label text-ink-muted">{when(nextRunAt)}</span>
          ) : null}
        </>
      ),
    },
    { id: 'last', header: t('last'), cell: (pull) => <LastRun {...{ org, pull, when }} /> },
    {
      id: 'action',
      header: <span className="sr-only">{t('action')}</span>,
      numeric: true,
      cell: (pull) => <PullActions {...{ org, timeZone, pull }} />,
    },
  ];
  return (
    <DataTable caption={t('caption')} columns={columns} rows={pulls} rowKey={({ id }) => id} />
  );
}

function LastRun({
  org,
  pull: { lastRunAt, lastOutcome, lastImportId, lastFailure, failures, counts },
  when,
}: {
  org: string;
  pull: ListedPull;
  when: (at: Date) => string;
}) {
  const t = useTranslations('pull');
  const failureText = useFailureText();
  if (!lastRunAt || !lastOutcome) return t('never');
  const outcome = t(`outcomes.${lastOutcome}`);
  return (
    <div className="max-w-[22rem] text-pretty">
      {lastImportId && lastOutcome !== 'unchanged' ? (
        <TextLink href={`/${org}/data/import/${lastImportId}`}>{outcome}</TextLink>
      ) : (
        outcome
      )}
      {failures > 1 ? ` (${t('inARow', { count: failures })})` : ''}
      <span className="block text-label text-ink-muted">{when(lastRunAt)}</span>
      {lastFailure ? <span className="block">{failureText(lastFailure)}</span> : null}
      {counts ? (
        <span className="block text-label text-ink-muted">{t('counts', counts)}</span>
      ) : null}
    </div>
  );
}
