const digits = new Map<string, number>();

function minorDigits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
}

/** An amount with at least the decimals of its currency ('10005534.00'); nothing is rounded. */
export function amountText(value: string, unit: string, currency: string | undefined): string {
  if (unit !== 'currency' || !currency) return value;
  const [whole = '', fraction = ''] = value.split('.');
  const padded = fraction.padEnd(minorDigits(currency), '0');
  return padded === '' ? whole : `${whole}.${padded}`;
}
