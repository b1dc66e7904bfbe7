import type { Measure } from '../measure-definition';

/** The sum of a metric's measurements taken in the period. */
const taken = (metric: string, en: string, fr: string) =>
  ({
    family: 'measurementTaken',
    label: { en, fr },
    unit: 'count',
    aggregate: 'sum',
    value: 'measurementValue',
    where: [{ field: 'measurementMetric', isOneOf: [metric] }],
  }) as const satisfies Measure;

export const measurementMeasures = {
  kbArticleViews: taken(
    'kb_article_views',
    'knowledge base articles viewed',
    'articles consultés dans la base de connaissances',
  ),
} as const satisfies Record<string, Measure>;
