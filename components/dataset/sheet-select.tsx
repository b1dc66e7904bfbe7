'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/layout/use-error-text';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { Surface } from '@/components/ui/surface';
import type { ImportDetail } from '@/server/dataset/read-import';
import { useFailureText } from './failure-text';

const SHOWN_COLUMNS = 12;

/** The sheets of a workbook with their columns, of which one is read. */
export function SheetSelect({ slug, detail }: { slug: string; detail: ImportDetail }) {
  const t = useTranslations('dataset');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const errorText = useErrorText();
  const failureText = useFailureText();
  const choose = useMutation(
    trpc.dataset.chooseSheet.mutationOptions({
      onSuccess: (next) =>
        queryClient.setQueryData(trpc.dataset.import.queryKey({ org: slug, id: detail.id }), next),
    }),
  );
  const { workbook } = detail;
  if (!workbook) return null;
  const columns = (header: readonly string[]) => {
    const names = header.filter(Boolean);
    const shown = names.slice(0, SHOWN_COLUMNS).join(', ');
    const more = names.length > SHOWN_COLUMNS ? ', …' : '';
    return t('sheets.columns', { count: names.length, names: `${shown}${more}` });
  };
  return (
    <Surface title={t('sheets.title')} description={t('sheets.description')}>
      {choose.error ? <Notice tone="danger">{errorText(choose.error).text}</Notice> : null}
      {workbook.hasMacros ? <Notice tone="info">{t('sheets.macros')}</Notice> : null}
      <RadioGroup
        name="sheet"
        label={t('sheets.sheet')}
        value={String(choose.isPending ? choose.variables.sheet : detail.sheet)}
        onValueChange={(value) => choose.mutate({ org: slug, id: detail.id, sheet: Number(value) })}
        options={workbook.sheets.map(({ number, name, isHidden, header, problem }) => ({
          value: String(number),
          label: isHidden ? `${name} (${t('sheets.hidden')})` : name,
          help: header
            ? columns(header)
            : problem
              ? failureText({ code: `dataset.errors.${problem.code}`, params: problem.params })
              : null,
          disabled: header === null,
        }))}
      />
    </Surface>
  );
}
