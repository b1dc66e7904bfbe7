import type { Unit, ValueContext } from './format-value';
import { formatExact } from './number-format';

/** A round value on an axis, as short as it can be said: `500 k€`, `1,5 M€`, `40 %`. */
export function formatAxis(value: number, unit: Unit, { locale, currency }: ValueContext): string {
  return formatExact(String(value), locale, {
    ...unitOptions(unit, currency),
    signDisplay: 'negative',
  });
}

function unitOptions(unit: Unit, currency: string): Intl.NumberFormatOptions {
  const short = { notation: 'compact', maximumSignificantDigits: 3 } as const;
  switch (unit) {
    case 'currency':
      return { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...short };
    case 'percent':
      return { style: 'percent', maximumFractionDigits: 1 };
    case 'days':
    case 'hours':
      return {
        style: 'unit',
        unit: unit === 'days' ? 'day' : 'hour',
        unitDisplay: 'short',
        ...short,
      };
    default:
      return short;
  }
}
