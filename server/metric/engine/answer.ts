import type { FiscalCalendar } from '@/server/values/period';
import { dimensionsOfNode, measuresIn, unitOf } from './catalogue/catalogue';
import { familyOf } from './catalogue/family';
import { sourceOf } from './catalogue/source';
import type { MeasureExpression } from './catalogue/expression';
import { measureOf } from './catalogue/measure';
import type { Metric, Variant } from './catalogue/metric';
import type { Dimension, Figure, FigureAnswer, FigurePoint, LabelledPart } from './figure';
import { partWithin, valuesOfPart, type PartKey } from './part-key';
import { evaluateChosen, type Choosing, type Sources } from './evaluate';
import type { FactTable } from './fact-table';
import { divisionOf, type FigurePlan, type Question } from './plan';
import { elapsedDaysOf, monthsOf } from './window';
import { Decimal } from '@/server/values/decimal';

export interface Settings extends Choosing {
  readonly calendar: FiscalCalendar;
  readonly currency: string;
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

/** The name of a dimension's value; null where it has none. */
export type LabelOf = (dimension: Dimension, key: string) => string | null;

/** A metric's points in the order of its periods, part by part where it is broken down. */
export function answer(
  question: MetricQuestion,
  answering: Answering,
  labelOf: LabelOf,
  keys: ReadonlySet<PartKey> = partsOf(question, answering),
): FigureAnswer {
  const { metric, variant, by } = question;
  const unit = unitOf(metric, variant);
  const parts = by.length > 0 ? sortedParts(question, keys, labelOf) : [undivided];
  const points = question.periods.flatMap((period, index) => {
    const isToDate = period.start <= question.asOf && question.asOf < period.end;
    return parts.map(({ key, parts: labelled }): FigurePoint => {
      return {
        period,
        isToDate,
        parts: labelled,
        figure: figureOf(question, index, key, answering),
      };
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
  part: PartKey,
  answering: Answering,
): Figure {
  if (question.metric.notForScopes?.includes(question.scope.kind)) {
    return { value: null, reason: 'notForScope' };
  }
  if (question.scope.kind !== 'organisation' && hasUnowned(question)) {
    return { value: null, reason: 'needsOwner' };
  }
  return evaluateChosen(question.expression, sourcesOf(question, index, part, answering));
}

/** Whether a figure rests on records that belong to nobody: they have no team or person value. */
function hasUnowned(question: Question): boolean {
  const known = unowned.get(question);
  if (known !== undefined) return known;
  const found = measuresIn(question.expression).some(({ measure }) => {
    const { owner, team } = sourceOf(familyOf(measureOf(measure).family).source);
    return owner === null && !(team !== undefined && question.scope.kind === 'team');
  });
  unowned.set(question, found);
  return found;
}

// asked for every point of a question
const unowned = new WeakMap<Question, boolean>();

/** What an expression reads for one period and part of its question. */
export function sourcesOf(
  question: Question,
  index: number,
  part: PartKey,
  { plan, facts, settings }: Answering,
): Sources {
  const placeOf = (node: MeasureExpression) => {
    const { group, windows } = plan.place(question, node);
    const own = partWithin(part, question.by, divisionOf(question, node).by);
    return [group, windows[index] ?? '', own, node.measure] as const;
  };
  return {
    measure: (node) => facts.value(...placeOf(node)),
    measureText: (node) => facts.text(...placeOf(node)),
    elapsedDays: () => {
      const period = question.periods[index];
      return period ? elapsedDaysOf(period, question.asOf) : 0;
    },
    months: () => {
      const period = question.periods[index];
      return period ? monthsOf(period) : new Decimal(0);
    },
    openValuation: settings.openValuation,
    loaded: settings.loaded,
  };
}

/** The parts that any measure of the question has in any of its periods. */
export function partsOf(question: Question, { plan, facts }: Answering): Set<PartKey> {
  const parts = new Set<PartKey>();
  for (const node of measuresIn(question.expression)) {
    if (divisionOf(question, node).by.length < question.by.length) continue;
    const { group, windows } = plan.place(question, node);
    for (const window of new Set(windows)) {
      for (const part of facts.nonZeroParts(group, window, node.measure)) parts.add(part);
    }
  }
  return parts;
}

const collator = new Intl.Collator('en', { numeric: true });

interface AnsweredPart {
  readonly key: PartKey;
  readonly parts: readonly LabelledPart[];
}

const undivided: AnsweredPart = { key: null, parts: [] };

function sortedParts(
  { by }: Question,
  keys: ReadonlySet<PartKey>,
  labelOf: LabelOf,
): readonly AnsweredPart[] {
  const named = [...keys].map((key) => {
    const values = valuesOfPart(key, by.length);
    const parts = by.map((dimension, index): LabelledPart => {
      const value = values[index] ?? null;
      return { dimension, key: value, label: value === null ? null : labelOf(dimension, value) };
    });
    return { key, parts };
  });
  return named.sort((left, right) => compareParts(left.parts, right.parts));
}

// the 'none' part comes last
function compareParts(left: readonly LabelledPart[], right: readonly LabelledPart[]): number {
  for (const [index, one] of left.entries()) {
    const other = right[index];
    if (!other || one.key === other.key) continue;
    if (one.key === null || other.key === null) return one.key === null ? 1 : -1;
    const order = collator.compare(one.label ?? one.key, other.label ?? other.key);
    return order || (one.key < other.key ? -1 : 1);
  }
  return 0;
}

/** Whether a question's family of measures can be broken down or filtered by a dimension. */
export function canDivide(question: Question): boolean {
  const wanted = [...question.by, ...question.filters.map((filter) => filter.dimension)];
  return measuresIn(question.expression).every((node) => {
    const dimensions = dimensionsOfNode(node);
    return wanted.every((dimension) => dimensions.includes(dimension));
  });
}
