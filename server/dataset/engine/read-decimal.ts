import { Decimal } from '../../values/decimal';
import { readNumber } from './read-number';
import type { ReasonCode } from './reason';
import type { FieldDefinition } from './record-type/definition';
import type { RowContext } from './row-context';

export type DecimalReading =
  | { readonly value: string; readonly currency: string | null }
  | { readonly code: ReasonCode; readonly params: Readonly<Record<string, string | number>> };

const MONEY: readonly [number, number] = [20, 4];

/** '60 %' is 0.6; where nothing exceeds 1, so is '60'. */
function asShare(number: string, isPercent: boolean, kind: 'upToOne' | 'any'): string {
  const value = new Decimal(number);
  const isHundredths = isPercent || (kind === 'upToOne' && value.greaterThan(1));
  return isHundredths ? value.div(100).toString() : number;
}

/** The exact number of a cell, as far as the field's column holds it. */
export function readDecimal(
  text: string,
  field: FieldDefinition,
  context: RowContext,
  shown: string,
): DecimalReading {
  const { share } = field;
  const body = share ? text.replace(/\s*%$/, '') : text;
  const number = readNumber(body, context.decimal);
  if (!number) return { code: 'invalidNumber', params: { value: shown } };
  const value = share ? asShare(number.value, body !== text, share) : number.value;
  const [digits, decimals] = field.precision ?? MONEY;
  const [whole = '', fraction = ''] = value.split('.');
  if (share === 'upToOne' && (value.startsWith('-') || new Decimal(value).greaterThan(1))) {
    return { code: 'notAShare', params: { value: shown } };
  }
  if (whole.replace('-', '').replace(/^0+/, '').length > digits - decimals) {
    return { code: 'tooLarge', params: { value: shown } };
  }
  if (fraction.replace(/0+$/, '').length > decimals) {
    return { code: 'tooPrecise', params: { value: shown, limit: decimals } };
  }
  if (field.isNeverNegative && value.startsWith('-')) {
    return { code: 'negative', params: { value: shown } };
  }
  return { value, currency: number.currency };
}
