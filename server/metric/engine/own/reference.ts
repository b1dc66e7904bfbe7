import { windowKinds, withParts, type Expression, type WindowKind } from '../catalogue/expression';
import { measureOf, nameableMeasureIds } from '../catalogue/measure';
import type { Compiled, MetricNames } from './compiled';
import { nearest } from './nearest';
import { refuse } from './problem';
import { quantityOf } from './quantity';
import type { Reference } from './tree';

/** Before the name of a measure. */
export const MEASURE = 'measure';
/** The whole scope's value in a breakdown: the base of a share. */
export const WHOLE = 'whole';

/** What may stand in the brackets behind a measure. */
export const windowNames: readonly string[] = [...windowKinds, WHOLE];

/** A metric or measure that a formula names. Throws FormulaError where there is none. */
export function compileReference(reference: Reference, names: MetricNames): Compiled {
  const { name, member, window } = reference;
  if (window !== undefined && !windowNames.includes(window)) {
    refuse('unknownWindow', reference, {
      found: window,
      near: nearest(window, windowNames) ?? 'none',
      known: windowNames.join(', '),
    });
  }
  if (name === MEASURE) return compileMeasure(reference);
  const found = names.metric(name, member, reference);
  if (!found) return refuseMetric(reference, names);
  if (window === undefined) return found;
  const kind = windowKinds.find((known) => known === window);
  if (!kind) return refuse('windowOnlyForMeasures', reference, { window });
  return { ...found, expression: shifted(found.expression, kind, reference) };
}

function compileMeasure(reference: Reference): Compiled {
  const { member, window } = reference;
  const measure = nameableMeasureIds.find((id) => id === member);
  if (!measure) {
    return refuse('unknownMeasure', reference, {
      found: member ?? '',
      near: near(member ?? '', nameableMeasureIds),
    });
  }
  const isWhole = window === WHOLE;
  const kind = windowKinds.find((known) => known === window) ?? 'period';
  return {
    expression: { kind: 'measure', measure, window: kind, isWhole },
    kind: quantityOf(measureOf(measure).unit),
    size: 1,
    notForScopes: [],
  };
}

/** Every measure of a metric over another window: only where all are over the period itself. */
function shifted(expression: Expression, window: WindowKind, reference: Reference): Expression {
  switch (expression.kind) {
    case 'measure':
      if (expression.window !== 'period') break;
      return { ...expression, window };
    case 'days':
    case 'months':
      break;
    default:
      return withParts(expression, (part) => shifted(part, window, reference));
  }
  return refuse('windowNotForMetric', reference, { metric: reference.name, window });
}

const near = (text: string, candidates: readonly string[]) => nearest(text, candidates) ?? 'none';

function refuseMetric(reference: Reference, names: MetricNames): never {
  const { name, member } = reference;
  const variants = names.variants(name);
  if (member !== undefined && variants.length > 0) {
    return refuse('unknownVariant', reference, {
      metric: name,
      found: member,
      known: variants.join(', '),
    });
  }
  const measure = nameableMeasureIds.find((id) => id.toLowerCase() === name.toLowerCase());
  return refuse('unknownName', reference, {
    found: name,
    near: measure ? `${MEASURE}.${measure}` : near(name, [...names.ids, ...prefixedMeasures()]),
  });
}

function prefixedMeasures(): string[] {
  return nameableMeasureIds.map((id) => `${MEASURE}.${id}`);
}
