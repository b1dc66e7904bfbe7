import type { MeasureUnit } from '../catalogue/measure-definition';
import type { Unit } from '../figure';

/** Exponents of what a value is counted in; all zero is a plain number (a percentage, a count). */
export interface Quantity {
  readonly kind: 'quantity';
  readonly currency: number;
  readonly days: number;
  readonly hours: number;
}

/** What a part of a formula gives. A number that is written out takes the unit beside it. */
export type Kind = Quantity | { readonly kind: 'constant' } | { readonly kind: 'condition' };

export const constantKind: Kind = { kind: 'constant' };
export const conditionKind: Kind = { kind: 'condition' };

function quantity(currency: number, days: number, hours: number): Quantity {
  return { kind: 'quantity', currency, days, hours };
}

export const plainQuantity = quantity(0, 0, 0);

/** What a metric or measure of a unit is counted in. */
export function quantityOf(unit: Unit | MeasureUnit): Quantity {
  switch (unit) {
    case 'currency':
      return quantity(1, 0, 0);
    case 'currencyPerDay':
      return quantity(1, -1, 0);
    case 'days':
      return quantity(0, 1, 0);
    case 'hours':
      return quantity(0, 0, 1);
    case 'percent':
    case 'count':
    case 'ratio':
    case 'score':
      return plainQuantity;
  }
}

export function isSameQuantity(left: Quantity, right: Quantity): boolean {
  return left.currency === right.currency && left.days === right.days && left.hours === right.hours;
}

/** The quantity of a product (sign 1) or a quotient (sign −1). */
export function combined(left: Quantity, right: Quantity, sign: 1 | -1): Quantity {
  return quantity(
    left.currency + sign * right.currency,
    left.days + sign * right.days,
    left.hours + sign * right.hours,
  );
}

/** The units in which a metric can show a quantity; none for money squared and the like. */
export function unitsOfKind(kind: Kind): Unit[] {
  if (kind.kind === 'condition') return [];
  const all: Unit[] = [
    'count',
    'percent',
    'ratio',
    'score',
    'currency',
    'currencyPerDay',
    'days',
    'hours',
  ];
  if (kind.kind === 'constant') return all;
  return all.filter((unit) => isSameQuantity(quantityOf(unit), kind));
}

const namedUnits = ['currency', 'currencyPerDay', 'days', 'hours'] as const;

export const kindNames = [...namedUnits, 'plain', 'constant', 'condition', 'compound'] as const;
export type KindName = (typeof kindNames)[number];

/** The word under which messages speak of a kind. */
export function nameOfKind(kind: Kind): KindName {
  if (kind.kind !== 'quantity') return kind.kind;
  if (isSameQuantity(kind, plainQuantity)) return 'plain';
  return namedUnits.find((unit) => isSameQuantity(quantityOf(unit), kind)) ?? 'compound';
}
