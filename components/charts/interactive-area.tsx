'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { Unit } from '../format';
import { ChartFrame, type ChartHeading } from './chart-frame';
import type { Datum } from './datum';

const Chart = dynamic(() => import('./interactive-area-chart'), {
  ssr: false,
  loading: () => <div aria-hidden className="h-56 animate-pulse rounded-tile bg-surface-sunken" />,
});

/** A series one explores with the pointer; everything it shows also stands in its table. */
export function InteractiveArea({
  data,
  seriesLabel,
  unit,
  currency,
  ...heading
}: ChartHeading & {
  data: readonly Datum[];
  seriesLabel: string;
  unit: Unit;
  currency: string;
}) {
  const t = useTranslations('ui');
  const table = {
    columns: [t('chart.label'), seriesLabel],
    rows: data.map((each) => ({ name: each.label, cells: [each.display] })),
  };
  return (
    <ChartFrame {...heading} table={table}>
      <Chart data={data} seriesLabel={seriesLabel} unit={unit} currency={currency} />
    </ChartFrame>
  );
}
