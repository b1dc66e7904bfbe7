'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { Unit } from '../format';
import { ChartFrame, type ChartHeading } from './chart-frame';
import { ChartKey, type KeyItem } from './chart-key';
import type { Datum } from './datum';
import type { OtherSeries } from './interactive-area-chart';

const Chart = dynamic(() => import('./interactive-area-chart'), {
  ssr: false,
  loading: () => <div aria-hidden className="h-56 animate-pulse rounded-tile bg-surface-sunken" />,
});

const otherMarks: readonly KeyItem['mark'][] = ['comparison', 'second', 'third'];

/** A series one explores with the pointer; everything it shows also stands in its table. */
export function InteractiveArea({
  data,
  others = [],
  seriesLabel,
  unit,
  currency,
  ...heading
}: ChartHeading & {
  data: readonly Datum[];
  others?: readonly OtherSeries[];
  seriesLabel: string;
  unit: Unit;
  currency: string;
}) {
  const t = useTranslations('ui');
  const shown = others.filter(({ displays }) => displays);
  const table = {
    columns: [t('chart.label'), seriesLabel, ...shown.map(({ label }) => label)],
    rows: data.map((each, index) => ({
      name: each.label,
      cells: [each.display, ...shown.map(({ displays }) => displays?.[index] ?? '–')],
    })),
  };
  const keys: KeyItem[] = [
    { label: seriesLabel, mark: 'bar' },
    ...others.map(({ label }, index) => ({ label, mark: otherMarks[index] ?? 'comparison' })),
  ];
  return (
    <ChartFrame
      {...heading}
      legend={keys.length > 1 ? <ChartKey items={keys} /> : null}
      table={table}
    >
      <Chart
        data={data}
        others={others}
        seriesLabel={seriesLabel}
        unit={unit}
        currency={currency}
      />
    </ChartFrame>
  );
}
