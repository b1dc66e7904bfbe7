'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatPeriodLabel } from '@/components/format';
import { useErrorText } from '@/components/layout/use-error-text';
import { useTRPC } from '@/components/layout/trpc-provider';
import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { Surface } from '@/components/ui/surface';
import { dimensionNames, type Dimension } from '@/server/metric/metric.schemas';
import type { FormulaDescription } from '@/server/metric/own-metric.schemas';
import { isFiscal, periodKey, type FiscalCalendar } from '@/server/values/period';
import { useMetricFormat } from './metric-format';
import { useReasonText } from './reason-text';
import type { Unit } from './own-metric-values';

const MOST_PARTS = 12;

/** The formula on the organisation's records: its last months, and its parts. */
export function OwnFormulaPreview({
  org,
  formula,
  unit,
  metric,
  description,
  calendar,
  currency,
}: {
  org: string;
  /** null while the formula doesn't hold */
  formula: string | null;
  unit: Unit;
  metric: string | undefined;
  description: FormulaDescription | null;
  calendar: FiscalCalendar;
  currency: string;
}) {
  const t = useTranslations('formula.preview');
  const locale = useLocale();
  const trpc = useTRPC();
  const errorText = useErrorText();
  const format = useMetricFormat(currency);
  const reasonText = useReasonText();
  const [chosen, setChosen] = useState<Dimension | ''>('');
  const dimensions = description?.dimensions ?? [];
  const by = dimensions.find((dimension) => dimension === chosen);
  const { data, error } = useQuery({
    ...trpc.metric.own.preview.queryOptions({ org, formula: formula ?? '', unit, metric, by }),
    enabled: formula !== null,
  });
  const months = formula === null ? undefined : data?.months?.points;
  const parts = data?.parts?.points ?? [];
  const cellOf = ({
    figure,
  }: {
    figure: { value: string | null; reason?: Parameters<typeof reasonText>[0] };
  }) =>
    figure.value === null ? (
      <span title={reasonText(figure.reason)} className="text-ink-faint">
        – <span className="sr-only">{reasonText(figure.reason)}</span>
      </span>
    ) : (
      <span className="figure" data-exact={figure.value}>
        {format.short(figure.value, unit)}
      </span>
    );
  return (
    <Surface title={t('title')}>
      {error ? <Notice tone="danger">{errorText(error).text}</Notice> : null}
      {months ? (
        <div className="grid min-w-0 gap-x-10 gap-y-6 lg:grid-cols-2">
          <DataTable
            caption={t('caption')}
            showCaption
            dense
            rows={[...months].reverse()}
            rowKey={({ period }) => period.start}
            columns={[
              {
                id: 'month',
                header: t('month'),
                isRowName: true,
                cell: ({ period }) =>
                  formatPeriodLabel(periodKey(period, calendar), locale, {
                    fiscal: isFiscal(calendar),
                  }),
              },
              { id: 'value', header: t('value'), numeric: true, cell: cellOf },
            ]}
          />
          <div className="grid min-w-0 content-start gap-4">
            <SelectField
              label={t('by')}
              value={by ?? ''}
              optional
              onChange={({ target }) =>
                setChosen(dimensions.find((dimension) => dimension === target.value) ?? '')
              }
              options={[
                { value: '', label: t('none') },
                ...dimensions.map((value) => ({ value, label: dimensionNames[value][locale] })),
              ]}
            />
            {by && data?.parts ? (
              <>
                <DataTable
                  caption={t('partsCaption', { dimension: dimensionNames[by][locale] })}
                  showCaption
                  dense
                  rows={parts.slice(0, MOST_PARTS)}
                  rowKey={(point) => point.parts[0]?.key ?? ''}
                  columns={[
                    {
                      id: 'part',
                      header: t('part'),
                      isRowName: true,
                      cell: (point) => point.parts[0]?.label ?? t('nobody'),
                    },
                    { id: 'value', header: t('value'), numeric: true, cell: cellOf },
                  ]}
                />
                {parts.length > MOST_PARTS ? (
                  <p className="text-label text-ink-muted">
                    {t('more', { count: parts.length - MOST_PARTS })}
                  </p>
                ) : null}
              </>
            ) : null}
          </div>
        </div>
      ) : (
        <p className="text-body text-ink-muted">{t(formula === null ? 'waiting' : 'loading')}</p>
      )}
    </Surface>
  );
}
