import type { ExportTable } from '../analysis.schemas';
import { listMetrics } from '../list-metrics';
import { readFigures } from '../read-figures';
import { todayOf } from '../reader';
import { askedPeriod, visibleScope } from '../visible-request';
import { unitText } from './figure-columns';
import type { ExportContext } from './export-context';

type AskedCatalogue = Extract<ExportTable, { table: 'catalogue' }>;

const texts = [
  'id',
  'metric',
  'aliases',
  'family',
  'kind',
  'direction',
  'definition',
  'formula',
  'meaning',
  'unit',
  'period',
] as const;

/** Every metric with its meaning and its value in one period; a value has its metric's unit. */
export async function writeCatalogue(
  { tx, reader, sink, words, locale }: ExportContext,
  { period, team }: AskedCatalogue,
): Promise<void> {
  const { org, member } = reader;
  const metrics = await listMetrics(org);
  const [answers, scope] = [
    new Map<string, string | null>(),
    await visibleScope(tx, org, member, { team }),
  ];
  const request = { periods: [askedPeriod(period, org)], scope, by: [], asOf: todayOf(reader) };
  const read = await readFigures(tx, org, [{ metrics: metrics.map(({ id }) => id), ...request }]);
  for (const answer of read) answers.set(answer.metric, answer.points[0]?.figure.value ?? null);
  sink.head({
    name: words('explanation.export.names.catalogue', { period }),
    columns: [
      ...texts.map((name) => ({
        header: words(`explanation.export.${name}`),
        kind: 'text' as const,
      })),
      { header: words('explanation.export.value'), kind: 'number' },
    ],
  });
  await sink.rows(
    metrics.map((metric) => {
      const variant = metric.variants.find(({ id }) => id === metric.variant);
      return [
        metric.id,
        metric.name[locale],
        metric.aliases[locale].join(', '),
        words(`explanation.catalogue.families.${metric.family}`),
        words(`explanation.catalogue.${metric.kind}`),
        words(`explanation.metric.${metric.direction}`),
        variant?.name[locale] ?? metric.variant,
        variant?.formula[locale] ?? null,
        metric.definition[locale],
        unitText(metric.unit, org.currency, words),
        period,
        answers.get(metric.id) ?? null,
      ];
    }),
  );
}
