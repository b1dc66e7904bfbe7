import type { definitions, RecordType } from '@/server/dataset/dataset.schemas';
import type { Reason, ReasonCode } from '@/server/dataset/engine/reason';
import { Decimal } from '@/server/values/decimal';

type Field = (typeof definitions)[RecordType]['fields'][number];

/** A value of a record as a text, or why it can't be one. */
export type FieldReading =
  | { readonly text: string | null }
  | { readonly reason: Pick<Reason, 'code' | 'params'> }
  | { readonly code: string; readonly params: Readonly<Record<string, string>> };

const PLAIN = /^-?\d+(?:\.\d+)?$/;

const refused = (code: ReasonCode, value: string): FieldReading => ({
  reason: { code, params: { value: value.slice(0, 80) } },
});

/** Machines write numbers in one way: digits and a point, fractions of 1 for percentages. */
function numberText(field: Field, text: string): FieldReading {
  if (!PLAIN.test(text)) {
    return refused(field.kind === 'integer' ? 'invalidInteger' : 'invalidNumber', text);
  }
  const isTooMuch = field.share === 'upToOne' && new Decimal(text).greaterThan(1);
  return isTooMuch ? refused('notAShare', text) : { text };
}

function listText(entries: readonly unknown[]): FieldReading {
  const texts = entries.flatMap((entry) => (typeof entry === 'string' ? [entry.trim()] : []));
  if (texts.length < entries.length || texts.some((text) => text.includes(';'))) {
    return { code: 'rest.errors.listExpected', params: {} };
  }
  // the sign at the end keeps a comma in the only entry from dividing it
  return { text: texts.map((text) => `${text};`).join(' ') || null };
}

/** Reads a value as JSON gives it, numbers as texts of their digits. */
export function fieldText(field: Field, value: unknown): FieldReading {
  if (value === null || value === '') return { text: null };
  if (typeof value === 'boolean' && field.kind === 'boolean') return { text: String(value) };
  if (Array.isArray(value) && field.kind === 'list') return listText(value);
  if (typeof value !== 'string') return { code: 'rest.errors.valueKind', params: {} };
  const text = value.trim();
  if (text === '') return { text: null };
  const isNumber = field.kind === 'decimal' || field.kind === 'integer';
  return isNumber ? numberText(field, text) : { text };
}
