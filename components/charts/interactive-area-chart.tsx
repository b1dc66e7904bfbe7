'use client';

import { AreaChart } from '@tremor/react';
import { useLocale } from 'next-intl';
import { formatAxis, formatExactValue, type Unit } from '../format';

export type AreaDatum = { label: string; value: string | null };

/** A series to move over with the pointer; loaded by InteractiveArea, beside the same data as a table. */
export default function InteractiveAreaChart({
  data,
  seriesLabel,
  unit,
  currency,
}: {
  data: readonly AreaDatum[];
  seriesLabel: string;
  unit: Unit;
  currency: string;
}) {
  const context = { locale: useLocale(), currency };
  const exact = new Map(data.map((each) => [Number(each.value), each.value]));
  return (
    <AreaChart
      aria-hidden
      className="h-56"
      data={data.map((each) => ({
        label: each.label,
        [seriesLabel]: each.value === null ? null : Number(each.value),
      }))}
      index="label"
      categories={[seriesLabel]}
      colors={['accent']}
      showLegend={false}
      showGradient={false}
      connectNulls={false}
      yAxisWidth={64}
      startEndOnly={data.length > 13}
      valueFormatter={(value) => {
        const text = exact.get(value);
        return text ? formatExactValue(text, unit, context) : formatAxis(value, unit, context);
      }}
    />
  );
}
