'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatNumber } from '@/components/format';
import { useErrorText } from '@/components/layout/use-error-text';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Button } from '@/components/ui/button';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Notice } from '@/components/ui/notice';
import { Surface } from '@/components/ui/surface';
import { CountRow } from './count-row';
import { FirstRows } from './first-rows';
import type { StepProps } from './import-wizard';
import { ProblemsTable } from './problems-table';

/** Fourth step: what the import would do with every row, before anything is written. */
export function PreviewStep({ slug, detail, goTo }: StepProps) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const errorText = useErrorText();
  const { findings, recordType, options } = detail;
  const [isAllOrNothing, setAllOrNothing] = useState(options.isAllOrNothing);
  const configure = useMutation(trpc.dataset.configureImport.mutationOptions());
  const start = useMutation(
    trpc.dataset.startImport.mutationOptions({
      onSuccess: () =>
        queryClient.invalidateQueries(
          trpc.dataset.import.queryFilter({ org: slug, id: detail.id }),
        ),
    }),
  );
  if (!findings || !recordType) {
    return (
      <div>
        <Button onClick={() => goTo('values')}>{t('wizard.back')}</Button>
      </div>
    );
  }
  const run = async () => {
    const { id, mapping } = detail;
    if (isAllOrNothing !== options.isAllOrNothing) {
      await configure.mutateAsync({
        org: slug,
        id,
        recordType,
        mapping: { ...mapping },
        options: { ...options, isAllOrNothing },
      });
    }
    await start.mutateAsync({ org: slug, id });
  };
  const error = configure.error ?? start.error;
  const taken = isAllOrNothing && findings.rejected > 0 ? 0 : findings.accepted;
  return (
    <div className="grid min-w-0 grid-cols-1 gap-8">
      {error ? <Notice tone="danger">{errorText(error).text}</Notice> : null}
      <Surface title={t('preview.title')}>
        <CountRow
          counts={[
            { label: t('preview.rows'), count: findings.rows },
            { label: t('preview.accepted'), count: findings.accepted },
            {
              label: t('preview.rejected'),
              count: findings.rejected,
              isBad: findings.rejected > 0,
            },
          ]}
        />
        {findings.rejected === 0 ? <Notice tone="success">{t('preview.allGood')}</Notice> : null}
        {findings.accepted === 0 ? <Notice tone="warning">{t('preview.nothing')}</Notice> : null}
        {findings.notices.map(({ code, count, firstRow }) => (
          <Notice key={code}>{t(`notices.${code}`, { count, row: firstRow })}</Notice>
        ))}
      </Surface>
      {findings.problems.length > 0 ? (
        <Surface title={t('preview.problems')} description={t('preview.problemsDescription')}>
          <ProblemsTable type={recordType} problems={findings.problems} />
        </Surface>
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
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => goTo('values')}>{t('wizard.back')}</Button>
        <Button
          tone="primary"
          pending={configure.isPending || start.isPending || start.isSuccess}
          disabled={taken === 0}
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
