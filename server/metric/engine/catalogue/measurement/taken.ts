import type { Measure } from '../measure-definition';

/** The sum of some metrics' measurements taken in the period. */
export const taken = (
  metrics: readonly string[],
  en: string,
  fr: string,
  unit: 'count' | 'hours' = 'count',
) =>
  ({
    family: 'measurementTaken',
    label: { en, fr },
    unit,
    aggregate: 'sum',
    value: 'measurementValue',
    where: [{ field: 'measurementMetric', isOneOf: metrics }],
  }) as const satisfies Measure;

/** The latest measurements of a metric at the end of the period, added up or counted. */
export const latest = (aggregate: 'sum' | 'count', metric: string, en: string, fr: string) =>
  ({
    family: 'measurementLatest',
    label: { en, fr },
    unit: 'count',
    aggregate,
    ...(aggregate === 'sum' && { value: 'measurementValue' }),
    where: [{ field: 'measurementMetric', isOneOf: [metric] }],
  }) as const satisfies Measure;
