import type { FiscalCalendar } from '@/server/values/period';
import { measuresIn, unitOf } from './catalogue/catalogue';
import { familyOf } from './catalogue/family';
import { measureOf } from './catalogue/measure';
import type { Metric, Variant } from './catalogue/metric';
import type { Figure, FigureAnswer, FigurePoint } from './figure';
import { evaluate, type Sources } from './evaluate';
import type { FactTable } from './fact-table';
import type { FigurePlan, Question } from './plan';
import { elapsedDaysOf } from './window';

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

/** What a question is answered from. */
export interface Answering {
  readonly plan: FigurePlan;
  readonly facts: FactTable;
  readonly settings: Settings;
}

/** A metric's points in the order of its periods, part by part where it is broken down. */
export function answer(
  question: MetricQuestion,
  answering: Answering,
  labelOf: (part: string) => string | null,
): FigureAnswer {
  const { metric, variant, by } = question;
  const unit = unitOf(metric, variant);
  const parts = by ? sortedParts(partsOf(question, answering), labelOf) : [null];
  const points = question.periods.flatMap((period, index) => {
    const isToDate = period.start <= question.asOf && question.asOf < period.end;
    return parts.map((part): FigurePoint => {
      const figure = figureOf(question, index, part, answering);
      if (!by) return { period, isToDate, figure };
      const label = part === null ? null : labelOf(part);
      return { period, isToDate, part: { dimension: by, key: part, label }, figure };
    });
  });
  const hasCurrency = unit === 'currency' || unit === 'currencyPerDay';
  return {
    metric: metric.id,
    variant: question.variantId,
    unit,
    ...(hasCurrency && { currency: answering.settings.currency }),
    direction: metric.direction,
    points,
  };
}

/** A metric's value for its period at `index` and one part. */
export function figureOf(
  question: MetricQuestion,
  index: number,
  part: string | null,
  answering: Answering,
): Figure {
  if (question.metric.notForScopes?.includes(question.scope.kind)) {
    return { value: null, reason: 'notForScope' };
  }
  return evaluate(question.expression, sourcesOf(question, index, part, answering));
}

/** What an expression reads for one period and part of its question. */
export function sourcesOf(
  question: Question,
  index: number,
  part: string | null,
  { plan, facts, settings }: Answering,
): Sources {
  return {
    measure: (node) => {
      const { group, windows } = plan.place(question, node);
      return facts.value(group, windows[index] ?? '', node.isWhole ? null : part, node.measure);
    },
    elapsedDays: () => {
      const period = question.periods[index];
      return period ? elapsedDaysOf(period, question.asOf) : 0;
    },
    openValuation: settings.openValuation,
  };
}

/** The parts that any measure of the question has in any of its periods. */
export function partsOf(question: Question, { plan, facts }: Answering): Set<string | null> {
  const parts = new Set<string | null>();
  for (const node of measuresIn(question.expression)) {
    if (node.isWhole) continue;
    const { group, windows } = plan.place(question, node);
    for (const window of new Set(windows)) {
      for (const part of facts.nonZeroParts(group, window, node.measure)) parts.add(part);
    }
  }
  return parts;
}

const collator = new Intl.Collator('en', { numeric: true });

function sortedParts(
  parts: ReadonlySet<string | null>,
  labelOf: (part: string) => string | null,
): (string | null)[] {
  const label = (part: string) => labelOf(part) ?? part;
  return [...parts].sort((left, right) => {
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    return collator.compare(label(left), label(right)) || (left < right ? -1 : 1);
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
