import type { FiscalCalendar, Period } from '@/server/values/period';
import { findMetric, unitOf } from './catalogue/catalogue';
import { familyOf } from './catalogue/family';
import { measuresIn } from './catalogue/catalogue';
import { measureOf } from './catalogue/measure';
import type { Metric, Variant } from './catalogue/metric';
import type { Figure, FigureAnswer, FigurePoint } from './figure';
import { evaluate, type Sources } from './evaluate';
import type { FactTable } from './fact-table';
import { groupKey, windowOfNode, type Question } from './plan';
import { elapsedDaysOf, windowKey } from './window';

export interface Settings {
  readonly calendar: FiscalCalendar;
  readonly currency: string;
  readonly openValuation: 'amount' | 'listPrice';
}

/** One metric of a request with the variant that holds for it. */
export interface MetricQuestion extends Question {
  readonly metric: Metric;
  readonly variantId: string;
  readonly variant: Variant;
}

/** A metric's points in the order of its periods, part by part where it is broken down. */
export function answer(
  question: MetricQuestion,
  facts: FactTable,
  settings: Settings,
  labelOf: (part: string) => string | null,
): FigureAnswer {
  const { metric, variant, by } = question;
  const unit = unitOf(metric, variant);
  const parts = by ? sortedParts(question, facts, settings.calendar, labelOf) : [null];
  const points = question.periods.flatMap((period) =>
    parts.map((part): FigurePoint => ({
      period,
      isToDate: period.start <= question.asOf && question.asOf < period.end,
      ...(by && {
        part: { dimension: by, key: part, label: part === null ? null : labelOf(part) },
      }),
      figure: figureOf(question, period, part, facts, settings),
    })),
  );
  const hasCurrency = unit === 'currency' || unit === 'currencyPerDay';
  return {
    metric: metric.id,
    variant: question.variantId,
    unit,
    ...(hasCurrency && { currency: settings.currency }),
    direction: findMetric(metric.id)?.direction ?? 'neutral',
    points,
  };
}

/** A metric's value for one period and part. */
export function figureOf(
  question: MetricQuestion,
  period: Period,
  part: string | null,
  facts: FactTable,
  settings: Settings,
): Figure {
  if (question.metric.notForScopes?.includes(question.scope.kind)) {
    return { value: null, reason: 'notForScope' };
  }
  return evaluate(question.expression, sourcesOf(question, period, part, facts, settings));
}

/** What an expression reads for one period and part of its question. */
export function sourcesOf(
  question: Question,
  period: Period,
  part: string | null,
  facts: FactTable,
  settings: Settings,
): Sources {
  return {
    measure: (node) =>
      facts.value(
        groupKey(question, node),
        windowKey(windowOfNode(question, node, period, settings.calendar)),
        node.isWhole ? null : part,
        node.measure,
      ),
    elapsedDays: elapsedDaysOf({ period, asOf: question.asOf, calendar: settings.calendar }),
    openValuation: settings.openValuation,
  };
}

/** The parts that any measure of the question has in any of its periods. */
export function partsOf(
  question: Question,
  facts: FactTable,
  calendar: FiscalCalendar,
): Set<string | null> {
  const parts = new Set<string | null>();
  for (const node of measuresIn(question.expression)) {
    if (node.isWhole) continue;
    const group = groupKey(question, node);
    for (const period of question.periods) {
      const window = windowKey(windowOfNode(question, node, period, calendar));
      for (const part of facts.nonZeroParts(group, window, node.measure)) parts.add(part);
    }
  }
  return parts;
}

function sortedParts(
  question: Question,
  facts: FactTable,
  calendar: FiscalCalendar,
  labelOf: (part: string) => string | null,
): (string | null)[] {
  const label = (part: string) => labelOf(part) ?? part;
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  return [...partsOf(question, facts, calendar)].sort((left, right) => {
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    return compare(label(left), label(right)) || (left < right ? -1 : 1);
  });
}

/** Whether a question's family of measures can be broken down or filtered by a dimension. */
export function canDivide(question: Question): boolean {
  const wanted = [
    ...(question.by ? [question.by] : []),
    ...question.filters.map((f) => f.dimension),
  ];
  return measuresIn(question.expression).every(({ measure }) => {
    const { dimensions } = familyOf(measureOf(measure).family);
    return wanted.every((dimension) => dimensions.includes(dimension));
  });
}
