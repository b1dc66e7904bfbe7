import { measuresIn } from '../catalogue/catalogue';
import { partsOfExpression, type Expression } from '../catalogue/expression';
import { dimensionsOfFamily, familyOf } from '../catalogue/family';
import { measureOf } from '../catalogue/measure';
import { recordTypeNames, type RecordType } from '../catalogue/record-type';
import { sourceOf } from '../catalogue/source';
import type { Texts } from '../catalogue/text';
import type { Dimension, Unit } from '../figure';
import { withoutSettings, type Choosing } from '../evaluate';
import { formulaText, formulaTokens, termId, termLabel } from '../formula';
import type { Compiled } from './compiled';
import { nameOfKind, unitsOfKind, type KindName } from './quantity';

/** Something to know about a formula that is no error. */
export interface FormulaWarning {
  readonly code: 'organisationOnly' | 'notForScopes' | 'notDivisible';
  /** the records or scopes that it is about */
  readonly about: Texts;
}

/** What a formula gives and can be asked for. */
export interface FormulaDescription {
  /** in words, with metrics written out */
  readonly text: Texts;
  readonly kind: KindName;
  /** the units that it can be shown in */
  readonly units: readonly Unit[];
  /** what all of its measures can be broken down by */
  readonly dimensions: readonly Dimension[];
  readonly warnings: readonly FormulaWarning[];
}

const scopeNames = {
  organisation: { en: 'the organisation', fr: 'l’organisation' },
  team: { en: 'teams', fr: 'les équipes' },
  person: { en: 'people', fr: 'les personnes' },
} as const;

/** What a compiled formula gives, and where it will have no value. */
export function describeFormula(
  { expression: general, kind, notForScopes }: Compiled,
  choosing: Choosing,
): FormulaDescription {
  const expression = withoutSettings(general, choosing);
  const nodes = measuresIn(expression);
  const terms = new Map(nodes.map((node) => [termId(node), termLabel(node)]));
  const families = [...new Set(nodes.map(({ measure }) => measureOf(measure).family))];
  const [first, ...rest] = families.map(dimensionsOfFamily);
  const dimensions = (first ?? []).filter((one) => rest.every((list) => list.includes(one)));
  const types = [...new Set(families.map((family) => familyOf(family).source))];
  const ownerless = types.filter((type) => sourceOf(type).owner === null);
  const warnings: FormulaWarning[] = [];
  if (ownerless.length > 0) warnings.push({ code: 'organisationOnly', about: listed(ownerless) });
  if (notForScopes.length > 0) {
    const names = notForScopes.map((scope) => scopeNames[scope]);
    warnings.push({ code: 'notForScopes', about: joined(names) });
  }
  if (dimensions.length === 0) warnings.push({ code: 'notDivisible', about: listed(types) });
  const units = unitsOfKind(kind);
  return {
    text: formulaText(formulaTokens(expression), terms),
    kind: nameOfKind(kind),
    units: divides(expression) ? [...units].sort(percentFirst) : units,
    dimensions,
    warnings,
  };
}

// with a division it is rather a share than a count
function divides(expression: Expression): boolean {
  return expression.kind === 'divide' || partsOfExpression(expression).some(divides);
}

const percentFirst = (left: Unit, right: Unit): number =>
  Number(right === 'percent') - Number(left === 'percent');

const listed = (types: readonly RecordType[]): Texts =>
  joined(types.map((type) => recordTypeNames[type]));

function joined(texts: readonly Texts[]): Texts {
  return {
    en: texts.map(({ en }) => en).join(', '),
    fr: texts.map(({ fr }) => fr).join(', '),
  };
}
