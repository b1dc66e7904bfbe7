'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import type { QuarantineState } from '@/server/dataset/quarantine.schemas';
import type { ImportDetail } from '@/server/dataset/read-import';
import { CorrectedFile } from './corrected-file';
import { QuarantineActions } from './quarantine-actions';
import { QuarantineGrid } from './quarantine-grid';
import { useQuarantine } from './use-quarantine';

const EVERY_MS = 1000;

interface Props {
  slug: string;
  detail: ImportDetail;
  state: QuarantineState;
}

type Problem = QuarantineState['reasons'][number];

/** The rejected rows of an import, to be corrected here or elsewhere and tried again. */
export function QuarantineSection({ slug, detail, state }: Props) {
  const t = useTranslations('quarantine');
  const dataset = useTranslations('dataset');
  const trpc = useTRPC();
  const quarantine = useQuarantine(slug, detail.id);
  const [filter, setFilter] = useState<Problem | null>(null);
  const [starts, setStarts] = useState<readonly number[]>([0]);
  const afterRow = starts.at(-1) ?? 0;
  const { data } = useQuery({
    ...trpc.quarantine.rows.queryOptions({
      ...{ org: slug, id: detail.id, afterRow },
      ...{ code: filter?.code ?? null, column: filter?.column ?? null },
    }),
    placeholderData: keepPreviousData,
    refetchInterval: state.isRetrying ? EVERY_MS : false,
  });
  const keyOf = ({ code, column }: Problem) => JSON.stringify([code, column]);
  const options = state.reasons.map((problem) => {
    const { code, column, count } = problem;
    const kind = dataset(`kinds.${code}`);
    const label =
      column === null ? t('reason', { kind, count }) : t('reasonIn', { kind, column, count });
    return { value: keyOf(problem), label };
  });
  const isBusy = state.isRetrying || quarantine.isTrying;
  return (
    <div className="grid min-w-0 grid-cols-1 gap-6">
      <QuarantineActions header={detail.header} state={state} quarantine={quarantine} />
      <SelectField
        label={t('filter')}
        className="max-w-md"
        value={filter ? keyOf(filter) : ''}
        options={[{ value: '', label: t('all') }, ...options]}
        onChange={({ target }) => {
          setFilter(state.reasons.find((problem) => keyOf(problem) === target.value) ?? null);
          setStarts([0]);
        }}
      />
      {!data ? (
        <Loading>
          <Skeleton className="h-36 w-full" />
        </Loading>
      ) : data.rows.length === 0 ? (
        <p className="text-ink-muted">{t('none')}</p>
      ) : (
        <QuarantineGrid
          detail={detail}
          rows={data.rows}
          quarantine={quarantine}
          isDisabled={isBusy}
        />
      )}
      {starts.length > 1 || data?.nextAfterRow ? (
        <div className="flex gap-2">
          <Button
            size="small"
            disabled={starts.length === 1}
            onClick={() => setStarts(starts.slice(0, -1))}
          >
            {t('previous')}
          </Button>
          <Button
            size="small"
            disabled={!data?.nextAfterRow}
            onClick={() => setStarts([...starts, data?.nextAfterRow ?? 0])}
          >
            {t('next')}
          </Button>
        </div>
      ) : null}
      <CorrectedFile
        slug={slug}
        id={detail.id}
        isDisabled={isBusy}
        onReceived={(corrected) => {
          if (corrected > 0) quarantine.retry('corrected');
          else void quarantine.readAnew();
        }}
      />
    </div>
  );
}
