'use client';

import { AreaChart } from '@tremor/react';
import { useLocale } from 'next-intl';
import { formatAxis, formatExactValue, type Unit } from '../format';
import { drawn } from './datum';

export type AreaDatum = { label: string; value: string | null };

/** Another series over the same labels: what is compared with, or a published figure as a line. */
export type OtherSeries = {
  label: string;
  values: readonly (string | null)[];
  /** As one reads them, where they stand in the table too. */
  displays?: readonly string[];
};

// in the order of the key's marks
const otherColours = ['compare', 'category-2', 'category-3'];

/** A series to move over with the pointer; loaded by InteractiveArea, beside the same data as a table. */
export default function InteractiveAreaChart({
  data,
  others = [],
  seriesLabel,
  unit,
  currency,
}: {
  data: readonly AreaDatum[];
  others?: readonly OtherSeries[];
  seriesLabel: string;
  unit: Unit;
  currency: string;
}) {
  const context = { locale: useLocale(), currency };
  const values = [...data.map(({ value }) => value), ...others.flatMap((other) => other.values)];
  const exact = new Map(values.map((value) => [Number(value), value]));
  return (
    <AreaChart
      aria-hidden
      className="h-56"
      data={data.map((each, index) => ({
        label: each.label,
        [seriesLabel]: drawn(each.value),
        ...Object.fromEntries(
          others.map((other) => [other.label, drawn(other.values[index])] as const),
        ),
      }))}
      index="label"
      categories={[seriesLabel, ...others.map((other) => other.label)]}
      colors={['accent', ...others.map((_, index) => otherColours[index] ?? 'compare')]}
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
