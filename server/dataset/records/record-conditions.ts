import { DomainError } from '@/server/platform/domain-error';
import { civilDate } from '@/server/values/civil-date';
import type { RecordType } from '../engine/record-type/definition';
import { LIST_SEPARATOR } from '../engine/read-list';
import { recordPlaces } from '../merge/record-place';
import type { BoundValues } from './bound-values';
import { readableField, readableFields, type ReadableField } from './readable-fields';
import type { RecordFilter, RecordQuery } from '../record.schemas';

const NUMBER = /^-?\d{1,20}(?:\.\d{1,12})?$/;
/** The pattern of texts that contain `text`, for ILIKE. */
export const pattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** The conditions of a query on rows `t`, each in brackets; what can't be asked is refused. */
export function recordConditions(
  type: RecordType,
  { search, filters }: RecordQuery,
  bound: BoundValues,
): string[] {
  const conditions = filters.flatMap((filter) => filterConditions(type, filter, bound));
  return search === '' ? conditions : [searchCondition(type, search, bound), ...conditions];
}

function searchCondition(type: RecordType, search: string, bound: BoundValues): string {
  const like = bound.add(pattern(search));
  const fields = readableFields(type);
  const own = ['external_id', ...fields.filter(({ name }) => name === 'name').map(() => 'name')];
  const parts = own.map((column) => `t.${column} ilike ${like}`);
  for (const { column, target } of fields) {
    // the names of deals, leads, invoices and tickets are too many to be looked through here
    if (target && ['person', 'customer', 'product', 'team'].includes(target)) {
      parts.push(namedBy(column, target, `r.name ilike ${like}`));
    }
  }
  // a text that is a record's id means that record, which is found without looking through all
  const id = bound.add(search);
  const isAnId = `exists (select from ${recordPlaces[type].table} r
     where r.organisation_id = app_organisation_id() and r.external_id = ${id})`;
  return `case when ${isAnId} then t.external_id = ${id} else ${parts.join(' or ')} end`;
}

const namedBy = (column: string, target: string, condition: string): string =>
  `t.${column} in (select r.id from ${target} r
     where r.organisation_id = app_organisation_id() and (${condition}))`;

function filterConditions(
  type: RecordType,
  { field: name, is, contains, isEmpty, from, to }: RecordFilter,
  bound: BoundValues,
): string[] {
  const field = readableField(type, name);
  if (!field) throw new DomainError('invalid', 'record.errors.unknownField', { field: name });
  const value = `t.${field.column}`;
  const found: string[] = [];
  if (isEmpty !== undefined) found.push(`${value} is ${isEmpty ? '' : 'not '}null`);
  if (is && is.length > 0) found.push(isOneOf(field, is, bound));
  if (contains !== undefined) found.push(containsText(field, contains, bound));
  if (from !== undefined) found.push(`${value} >= ${bound.add(limitOf(field, from))}`);
  if (to !== undefined) found.push(`${value} <= ${bound.add(limitOf(field, to))}`);
  return found.map((condition) => `(${condition})`);
}

function isOneOf(field: ReadableField, values: readonly string[], bound: BoundValues): string {
  const value = `t.${field.column}`;
  switch (field.kind) {
    case 'reference':
      return namedBy(field.column, field.target ?? '', `r.external_id = any(${bound.add(values)})`);
    case 'decimal':
    case 'integer':
    case 'date':
      return `${value} = any(${bound.add(values.map((one) => limitOf(field, one)))}::${typeOf(field)}[])`;
    case 'boolean':
      return `${value}::text = any(${bound.add(values)})`;
    case 'list':
      return `${value} && ${bound.add(values)}::text[]`;
    default:
      return `${value} = any(${bound.add(values)})`;
  }
}

function containsText(field: ReadableField, text: string, bound: BoundValues): string {
  const like = bound.add(pattern(text));
  const value = `t.${field.column}`;
  switch (field.kind) {
    case 'reference':
      return namedBy(
        field.column,
        field.target ?? '',
        `r.name ilike ${like} or r.external_id ilike ${like}`,
      );
    case 'list':
      return `array_to_string(${value}, '${LIST_SEPARATOR}') ilike ${like}`;
    default:
      return `${value}::text ilike ${like}`;
  }
}

const typeOf = ({ kind }: ReadableField): string => (kind === 'date' ? 'date' : 'numeric');

/** A number or day of a filter; a text or a day that doesn't exist is refused. */
function limitOf(field: ReadableField, text: string): string {
  const isRight =
    field.kind === 'date'
      ? isDay(text)
      : ['decimal', 'integer'].includes(field.kind) && NUMBER.test(text);
  if (isRight) return text;
  throw new DomainError('invalid', 'record.errors.badFilter', { field: field.name, value: text });
}

function isDay(text: string): boolean {
  try {
    return civilDate(text) === text;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
