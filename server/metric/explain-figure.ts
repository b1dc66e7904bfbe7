import type { Organisation } from '@/server/tenancy/organisation';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import type { CivilDate } from '@/server/values/civil-date';
import type { Period } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';
import { questionOf, settingsOf } from './ask';
import { readFigureState } from './buckets/read-bucket-state';
import { figureOf, sourcesOf, type MetricQuestion, type Settings } from './engine/answer';
import { dimensionsOf, measuresIn, unitOf } from './engine/catalogue/catalogue';
import type { MeasureExpression } from './engine/catalogue/expression';
import { familyOf } from './engine/catalogue/family';
import { measureOf } from './engine/catalogue/measure';
import type { Explanation, Term } from './engine/explanation';
import type { Dimension, LabelledPart, Part } from './engine/figure';
import { conditionText, formulaText, formulaTokens, termId, termLabel } from './engine/formula';
import { divisionOf, FigurePlan, windowOfNode } from './engine/plan';
import { measure } from './measure';
import type { MetricCatalogue } from './metric-catalogue';
import { readPartLabels } from './part-labels';

/** One figure: a metric's value for one period and, where it is a part, that part. */
export interface FigureAddress {
  readonly metric: string;
  readonly variant?: string;
  readonly period: Period;
  readonly scope: Scope;
  readonly part?: Part;
  readonly filters?: readonly Part[];
  readonly asOf: CivilDate;
}

/**
 * What a figure rests on: definition, formula, each measure with its value and which records it
 * counts. Throws DomainError for an unknown metric, variant or dimension.
 */
export async function explainFigure(
  tx: TenantTransaction,
  org: Organisation,
  address: FigureAddress,
): Promise<Explanation> {
  const asked = [address.metric];
  const { buckets, catalogue, loaded } = await readFigureState(tx, org.id, org.calendar, asked);
  const settings = settingsOf(org, loaded);
  const question = addressed(address, settings, catalogue);
  const plan = new FigurePlan([question], settings.calendar);
  const facts = await measure(tx, org.id, plan.groups, buckets);
  const answering = { plan, facts, settings };
  const part = address.part ?? null;
  const key = part?.key ?? null;
  const named = [...(part ? [part] : []), ...question.filters];
  const labelled = await labels(tx, org.id, named);
  const sources = sourcesOf(question, 0, key, answering);
  const figure = figureOf(question, 0, key, answering);
  // what few people answered stays unsaid, its parts too
  const isWithheld = 'reason' in figure && figure.reason === 'tooFewAnswers';
  const terms = termsOf(question).map((node): Term => ({
    ...describedTerm(question, node, address.period, settings, labelled, part),
    value: isWithheld ? null : (sources.measure(node)?.toFixed() ?? null),
  }));
  const formula = formulaTokens(question.expression);
  const { metric, variant, variantId } = question;
  return {
    metric: metric.id,
    name: metric.name,
    definition: metric.definition,
    note: metric.note ?? null,
    unit: unitOf(metric, variant),
    currency: org.currency,
    direction: metric.direction,
    kind: metric.kind,
    benchmarks: metric.benchmarks ?? [],
    variant: { id: variantId, name: variant.name, definition: variant.definition },
    variants: Object.entries(metric.variants).map(([id, { name }]) => ({ id, name })),
    dimensions: dimensionsOf(variant, settings),
    period: address.period,
    isToDate: address.period.start <= address.asOf && address.asOf < address.period.end,
    asOf: address.asOf,
    part: part && labelled(part),
    figure,
    formula,
    formulaText: formulaText(formula, new Map(terms.map((term) => [term.id, term.label]))),
    days: sources.elapsedDays(),
    months: sources.months().toFixed(),
    terms,
  };
}

/** The address as a question; a figure that is no part is asked undivided. */
export function addressed(
  { metric, variant, period, scope, part, filters, asOf }: FigureAddress,
  settings: Settings,
  catalogue: MetricCatalogue,
): MetricQuestion {
  const request = {
    metrics: [metric],
    ...(variant && { variants: { [metric]: variant } }),
    periods: [period],
    scope,
    filters,
    asOf,
  };
  return questionOf(
    metric,
    { ...request, ...(part && { by: [part.dimension] }) },
    settings,
    catalogue,
    !part,
  );
}

/** The measures of a question's formula, each once. */
export function termsOf({ expression }: MetricQuestion): MeasureExpression[] {
  return [...new Map(measuresIn(expression).map((node) => [termId(node), node])).values()];
}

function describedTerm(
  question: MetricQuestion,
  node: MeasureExpression,
  period: Period,
  { calendar }: Settings,
  labelled: (part: Part) => LabelledPart,
  part: Part | null,
): Omit<Term, 'value'> {
  const { family, unit, where } = measureOf(node.measure);
  const { source, timing, label } = familyOf(family);
  const window = windowOfNode(question, node, period, calendar);
  const division = divisionOf(question, node);
  const isDivided = part !== null && division.by.length > 0;
  const parts = [...(isDivided ? [part] : []), ...division.filters];
  return {
    id: termId(node),
    label: termLabel(node),
    unit,
    predicate: {
      recordType: source,
      records: label,
      start: window.start,
      end: window.end,
      isSnapshot: timing === 'snapshot',
      isNow: window.isNow,
      conditions: where.map(conditionText),
      parts: parts.map(labelled),
    },
  };
}

async function labels(
  tx: TenantTransaction,
  organisationId: string,
  parts: readonly Part[],
): Promise<(part: Part) => LabelledPart> {
  const wanted = new Map<Dimension, Set<string>>();
  for (const { dimension, key } of parts) {
    if (key === null) continue;
    wanted.set(dimension, (wanted.get(dimension) ?? new Set()).add(key));
  }
  const labelOf = await readPartLabels(tx, organisationId, wanted);
  return (part) => ({
    ...part,
    label: part.key === null ? null : labelOf(part.dimension, part.key),
  });
}
