import { measuresIn } from '../catalogue/catalogue';
import type { Unit } from '../figure';
import { compileTree } from './compile';
import type { Compiled, MetricNames } from './compiled';
import { inConfidence } from './in-confidence';
import { parseFormula } from './parse';
import { refuse } from './problem';
import { nameOfKind, unitsOfKind } from './quantity';

/**
 * A formula compiled as a metric: it counts at least one measure and gives a number; with `unit`,
 * one that can be shown in it. Throws FormulaError.
 */
export function checkFormula(formula: string, names: MetricNames, unit?: Unit): Compiled {
  const tree = parseFormula(formula);
  const compiled = compileTree(tree, names);
  if (compiled.kind.kind === 'condition') refuse('resultIsCondition', tree);
  if (measuresIn(compiled.expression).length === 0) refuse('noMeasure', tree);
  const units = unitsOfKind(compiled.kind);
  if (units.length === 0 || (unit !== undefined && !units.includes(unit))) {
    refuse('resultUnit', tree, {
      found: nameOfKind(compiled.kind),
      unit: unit ?? 'none',
      fits: nameOfKind(compiled.kind) === 'compound' ? 'none' : 'some',
    });
  }
  return { ...compiled, expression: inConfidence(compiled.expression) };
}
