import { limits } from './limits';
import { statusOf } from './propose-stages';
import { readBoolean } from './read-boolean';
import { readChoice } from './read-choice';
import { readDate } from './read-date';
import { readDecimal } from './read-decimal';
import { readList } from './read-list';
import { readNumber } from './read-number';
import { readRole } from './read-role';
import type { ReasonCode } from './reason';
import type { FieldDefinition } from './record-type/definition';
import type { RowContext } from './row-context';

export type CellReading =
  | { readonly value: string; readonly instant?: string | null; readonly currency?: string | null }
  | { readonly code: ReasonCode; readonly params: Readonly<Record<string, string | number>> };

const currencies = new Set(Intl.supportedValuesOf('currency'));
/** NUL, and what stands where bytes don't fit the encoding */
const UNREADABLE = /[\0\ufffd]/;
const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/;

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function failure(code: ReasonCode, text: string): CellReading {
  return { code, params: { value: shown(text) } };
}

function readInteger(text: string, context: RowContext): CellReading {
  const number = readNumber(text, context.decimal);
  if (!number || !/^-?\d+(?:\.0+)?$/.test(number.value)) return failure('invalidInteger', text);
  if (number.value.startsWith('-')) return failure('negative', text);
  const whole = number.value.split('.')[0] ?? '';
  return Number(whole) > 2_147_483_647 ? failure('tooLarge', text) : { value: whole };
}

function readText(text: string, limit: number): CellReading {
  return text.length > limit ? { code: 'tooLong', params: { limit } } : { value: text };
}

/** The value of one cell that isn't empty, already trimmed; or why it can't be taken. */
export function readCell(text: string, field: FieldDefinition, context: RowContext): CellReading {
  if (UNREADABLE.test(text)) {
    return text.includes('\0')
      ? { code: 'nulCharacter', params: {} }
      : failure('brokenCharacter', text);
  }
  switch (field.kind) {
    case 'id':
    case 'reference':
      return readText(context.aliases[field.name]?.[text] ?? text, limits.idCharacters);
    case 'text':
      return readText(context.aliases[field.name]?.[text] ?? text, limits.textCharacters);
    case 'decimal':
      return readDecimal(text, field, context, shown(text));
    case 'integer':
      return readInteger(text, context);
    case 'date': {
      const date = readDate(text, context.dateFormat, context.timeZone, context.writtenIn);
      if (date === 'skippedTime') {
        const zone = context.writtenIn ?? context.timeZone;
        return { code: date, params: { value: shown(text), zone } };
      }
      return typeof date === 'string'
        ? failure(date, text)
        : { value: date.day, instant: date.instant };
    }
    case 'currency': {
      const code = text.toUpperCase();
      return currencies.has(code) ? { value: code } : failure('unknownCurrency', text);
    }
    case 'email':
      return EMAIL.test(text) ? { value: text.toLowerCase() } : failure('invalidEmail', text);
    case 'role': {
      const role = readRole(text);
      return role ? { value: role } : failure('unknownRole', text);
    }
    case 'boolean': {
      const flag = readBoolean(text);
      return flag ? { value: flag } : failure('invalidBoolean', text);
    }
    case 'choice': {
      const value = readChoice(context.aliases[field.name]?.[text] ?? text, field);
      if (value !== null) return readText(value, limits.textCharacters);
      const known = Object.keys(field.choices ?? {}).join(', ');
      return { code: 'unknownChoice', params: { value: shown(text), known } };
    }
    case 'list':
      return readText(readList(text), limits.textCharacters);
    case 'status': {
      const status = statusOf(context.aliases[field.name]?.[text] ?? text);
      return status ? { value: status } : failure('unknownStatus', text);
    }
  }
}
