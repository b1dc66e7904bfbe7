import type { ColumnKind, TableColumn, Words } from '@/server/dataset/dataset.public';
import type { Figure, Unit } from '../figure';

const kinds: Readonly<Record<Unit, ColumnKind>> = {
  currency: 'money',
  currencyPerDay: 'money',
  percent: 'percent',
  count: 'number',
  days: 'number',
  hours: 'number',
  ratio: 'number',
  score: 'number',
};

/** How a column with a metric's values is written. */
export function kindOfUnit(unit: Unit): ColumnKind {
  return kinds[unit];
}

/** A unit in words, with the currency that amounts are in. */
export function unitText(unit: Unit, currency: string | null, words: Words): string {
  return words(`explanation.units.${unit}`, { currency: currency ?? '' });
}

/** A figure's value, what it was divided from, and why it has none. */
export function figureColumns(unit: Unit, words: Words): TableColumn[] {
  return [
    { header: words('explanation.export.value'), kind: kindOfUnit(unit) },
    { header: words('explanation.export.numerator'), kind: 'number' },
    { header: words('explanation.export.denominator'), kind: 'number' },
    { header: words('explanation.export.reason'), kind: 'text' },
  ];
}

/** The cells of those columns. */
export function figureCells(
  { value, numerator, denominator, reason }: Figure,
  words: Words,
): (string | null)[] {
  return [
    value,
    numerator ?? null,
    denominator ?? null,
    reason ? words(`explanation.reasons.${reason}`) : null,
  ];
}
