'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatNumber } from '@/components/format';
import { useErrorText } from '@/components/layout/use-error-text';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Button } from '@/components/ui/button';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Notice } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Surface } from '@/components/ui/surface';
import { FirstRows } from './first-rows';
import type { StepProps } from './import-wizard';
import { PreviewOutcome } from './preview-outcome';

/** Fourth step: what the import would do with every row, before anything is written. */
export function PreviewStep({ slug, detail, goTo }: StepProps) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const errorText = useErrorText();
  const { id, findings, recordType, options, checkStatus } = detail;
  const [isAllOrNothing, setAllOrNothing] = useState(options.isAllOrNothing);
  const isChecked = checkStatus === 'done';
  const preview = useQuery({
    ...trpc.board.previewImport.queryOptions({ org: slug, id }),
    enabled: isChecked,
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  const key = trpc.dataset.import.queryKey({ org: slug, id });
  const compare = useMutation(
    trpc.dataset.checkImport.mutationOptions({
      onSuccess: async (next) => {
        queryClient.setQueryData(key, next);
        await preview.refetch();
      },
    }),
  );
  const configure = useMutation(trpc.dataset.configureImport.mutationOptions());
  const start = useMutation(
    trpc.dataset.startImport.mutationOptions({
      onSuccess: () =>
        queryClient.invalidateQueries(trpc.dataset.import.queryFilter({ org: slug, id })),
    }),
  );
  const back = <Button onClick={() => goTo('values')}>{t('wizard.back')}</Button>;
  if (!findings || !recordType) return <div>{back}</div>;
  const run = async () => {
    if (isAllOrNothing !== options.isAllOrNothing) {
      await configure.mutateAsync({
        org: slug,
        id,
        recordType,
        mapping: { ...detail.mapping },
        options: { ...options, isAllOrNothing },
      });
    }
    await start.mutateAsync({ org: slug, id });
  };
  const error = configure.error ?? start.error ?? compare.error;
  const outcome = preview.data?.outcome ?? null;
  const { read, rejected } = outcome?.counts ?? {
    read: findings.rows,
    rejected: findings.rejected,
  };
  const taken = isAllOrNothing && rejected > 0 ? 0 : read - rejected;
  return (
    <div className="grid min-w-0 grid-cols-1 gap-8">
      {error ? <Notice tone="danger">{errorText(error).text}</Notice> : null}
      {preview.error ? (
        <Notice
          tone="danger"
          title={t('preview.failed')}
          action={<Button onClick={() => void preview.refetch()}>{t('preview.again')}</Button>}
        >
          {errorText(preview.error).text}
        </Notice>
      ) : null}
      {outcome && !preview.isFetching ? (
        <PreviewOutcome
          type={recordType}
          outcome={outcome}
          notices={findings.notices}
          board={preview.data?.board ?? null}
        />
      ) : preview.isFetching ? (
        <ProgressBar
          label={t('preview.working')}
          percent={null}
          detail={t('preview.workingDetail')}
        />
      ) : isChecked && !preview.error ? (
        <div>
          <Button pending={compare.isPending} onClick={() => compare.mutate({ org: slug, id })}>
            {t('preview.compare')}
          </Button>
        </div>
      ) : null}
      <Surface title={t('preview.firstRows')}>
        <div className="min-w-0 overflow-x-auto">
          <FirstRows type={recordType} rows={findings.preview} />
        </div>
      </Surface>
      <CheckboxField
        label={t('preview.allOrNothing')}
        help={t('preview.allOrNothingHelp')}
        checked={isAllOrNothing}
        onChange={({ target }) => setAllOrNothing(target.checked)}
      />
      {isAllOrNothing && rejected > 0 ? (
        <Notice tone="warning">{t('preview.allOrNothingStops', { count: rejected })}</Notice>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {back}
        <Button
          tone="primary"
          pending={configure.isPending || start.isPending || start.isSuccess}
          disabled={taken === 0 || !isChecked}
          onClick={() => {
            // what fails is shown above through the mutations' own state
            run().catch(() => undefined);
          }}
        >
          {t('preview.start', { count: taken, shown: formatNumber(String(taken), locale) })}
        </Button>
      </div>
    </div>
  );
}
