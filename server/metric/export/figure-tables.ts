import type { TableColumn } from '@/server/dataset/dataset.public';
import type {
  CompareParts,
  CorrelateMetrics,
  ReadBreakdown,
  ReadCourse,
} from '../analysis.schemas';
import { comparisonIn } from '../compare-parts';
import { correlatedIn } from '../correlate-metrics';
import { dimensionNames } from '../engine/dimension-names';
import type { Dimension } from '../figure';
import { breakdownIn } from '../read-breakdown';
import { courseIn } from '../read-course';
import { metricCells, metricColumns, metricName } from './described-metric';
import { requireWhole, type ExportContext } from './export-context';
import { figureCells, figureColumns, kindOfUnit } from './figure-columns';
import { periodCells, periodColumns } from './period-columns';

/** A metric's values over time. */
export async function writeCourse(context: ExportContext, ask: ReadCourse): Promise<void> {
  const { tx, reader, sink, words, format } = context;
  const { answer, keys } = await courseIn(tx, reader, ask);
  requireWhole(answer.points.length, format);
  sink.head({
    name: words('explanation.export.names.course', { metric: metricName(ask.metric, context) }),
    columns: [
      ...metricColumns(words),
      ...periodColumns(words),
      ...figureColumns(answer.unit, words),
    ],
  });
  const described = metricCells(answer, context);
  await sink.rows(
    answer.points.map((point, index) => [
      ...described,
      ...periodCells(keys[index] ?? '', point, words),
      ...figureCells(point.figure, words),
    ]),
  );
}

/** All parts of a breakdown, or all pairs of two dimensions, a row each. */
export async function writeBreakdown(context: ExportContext, ask: ReadBreakdown): Promise<void> {
  const { tx, reader, sink, words, locale, format } = context;
  const found = await breakdownIn(tx, reader, ask);
  requireWhole(found.parts.length, format);
  const dimension = (each: Dimension): TableColumn => ({
    header: capitalised(dimensionNames[each][locale]),
    kind: 'text',
  });
  sink.head({
    name: words('explanation.export.names.breakdown', {
      metric: metricName(ask.metric, context),
      dimension: ask.by.map((each) => dimensionNames[each][locale]).join(' × '),
      period: ask.period,
    }),
    columns: [
      ...metricColumns(words),
      ...periodColumns(words),
      ...ask.by.map(dimension),
      ...figureColumns(found.unit, words),
    ],
  });
  const described = metricCells(found, context);
  await sink.rows(
    found.parts.map((point) => [
      ...described,
      ...periodCells(ask.period, point, words),
      ...point.parts.map(({ key, label }) => label ?? key ?? words('explanation.metric.without')),
      ...figureCells(point.figure, words),
    ]),
  );
}

/** Two parts side by side, period by period. */
export async function writeComparison(context: ExportContext, ask: CompareParts): Promise<void> {
  const { tx, reader, sink, words } = context;
  const found = await comparisonIn(tx, reader, ask);
  const [left, right] = [found.left, found.right].map(
    ({ part }) => part.label ?? words('explanation.metric.without'),
  );
  const sides = [left ?? '', right ?? ''];
  const kind = kindOfUnit(found.unit);
  sink.head({
    name: words('explanation.export.names.comparison', {
      metric: metricName(ask.metric, context),
      parts: sides.join(' – '),
    }),
    columns: [
      ...metricColumns(words),
      ...periodColumns(words),
      ...sides.flatMap((side): TableColumn[] => [
        { header: side, kind },
        { header: `${side}: ${words('explanation.export.numerator')}`, kind: 'number' },
        { header: `${side}: ${words('explanation.export.denominator')}`, kind: 'number' },
      ]),
    ],
  });
  const described = metricCells(found, context);
  await sink.rows(
    found.left.points.map((point, index) => [
      ...described,
      ...periodCells(found.keys[index] ?? '', point, words),
      ...[point, found.right.points[index]].flatMap((each) => [
        each?.figure.value ?? null,
        each?.figure.numerator ?? null,
        each?.figure.denominator ?? null,
      ]),
    ]),
  );
}

/** The pairs that a correlation was computed from. */
export async function writeCorrelation(
  context: ExportContext,
  ask: CorrelateMetrics,
): Promise<void> {
  const { tx, reader, sink, words } = context;
  const { leading, lagging, pairs } = await correlatedIn(tx, reader, ask);
  const names = [leading, lagging].map(({ metric }) => metricName(metric, context));
  sink.head({
    name: words('explanation.export.names.correlation', { metrics: names.join(' – ') }),
    columns: [leading, lagging].flatMap(({ unit }, index): TableColumn[] => [
      { header: `${names[index] ?? ''}: ${words('explanation.export.period')}`, kind: 'text' },
      { header: names[index] ?? '', kind: kindOfUnit(unit) },
    ]),
  });
  await sink.rows(
    pairs.map((pair) => [pair.leadingPeriod, pair.leading, pair.laggingPeriod, pair.lagging]),
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
