import type { FieldDefinition, RecordType } from './engine/record-type/definition';
import { definitions } from './engine/record-type/registry';
import { isIdentity, type RecordFilter, type RecordQuery } from './record.schemas';

/** the day that a record type's list begins with the latest of */
const mainFields: Readonly<Partial<Record<RecordType, string>>> = {
  deal: 'closedAt',
  dealStageChange: 'changedAt',
  lead: 'createdAt',
  activity: 'occurredAt',
  invoice: 'issuedAt',
  refund: 'refundedAt',
  payment: 'paidAt',
  subscriptionMovement: 'effectiveAt',
  subscriptionPeriod: 'start',
  expense: 'incurredAt',
  ticket: 'openedAt',
  surveyResponse: 'answeredAt',
  forecast: 'madeAt',
  measurement: 'measuredAt',
  exchangeRate: 'date',
  quota: 'start',
  target: 'start',
};

const usualColumns: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  deal: ['customer', 'owner', 'product', 'stage', 'status', 'amount', 'createdAt', 'closedAt'],
  lead: ['owner', 'customer', 'lifecycleStage', 'source', 'createdAt', 'responseSentiment'],
  activity: ['type', 'owner', 'customer', 'deal', 'occurredAt', 'status', 'sentiment'],
  customer: ['segment', 'location', 'owner', 'annualRevenue', 'firstPurchaseAt', 'churnedAt'],
  person: ['role', 'team', 'location', 'hiredOn', 'leftOn', 'email'],
  invoice: ['kind', 'customer', 'owner', 'amount', 'currency', 'issuedAt', 'dueAt', 'paidAt'],
};

/** The fields that a list can show, filter and sort by, the one that names a record left out. */
export function listedFields(type: RecordType): readonly FieldDefinition[] {
  return definitions[type].fields.filter(
    ({ name, kind, column }) =>
      column !== null &&
      kind !== 'id' &&
      name !== 'name' &&
      !(type === 'person' && name === 'manager'),
  );
}

/** The fields that a record is edited by, in the order of its definition. */
export function editableFields(type: RecordType): readonly FieldDefinition[] {
  return definitions[type].fields.filter(
    ({ name, column }) =>
      column !== null && !isIdentity(type, name) && !(type === 'person' && name === 'manager'),
  );
}

/** The columns of a list: those of the address, else the usual ones. */
export function shownColumns(type: RecordType, search: URLSearchParams): readonly string[] {
  const listed = listedFields(type).map(({ name }) => name);
  const chosen = search.getAll('column').filter((name) => listed.includes(name));
  if (chosen.length > 0) return listed.filter((name) => chosen.includes(name));
  return usualColumns[type] ?? listed.slice(0, 8);
}

/** The order of a list without one in its address. */
export function usualSort(type: RecordType): NonNullable<RecordQuery['sort']> {
  const field = mainFields[type];
  if (field) return { field, direction: 'desc' };
  const hasName = definitions[type].fields.some(({ name }) => name === 'name');
  return { field: hasName ? 'name' : 'externalId', direction: 'asc' };
}

/**
 * What an address asks of a list: `search`, `sort` (with '-' for the latest first) and, by field,
 * `is.owner`, `has.name`, `empty.source=yes|no`, `from.amount`, `to.closedAt`. What it doesn't know
 * it leaves out.
 */
export function readRecordQuery(type: RecordType, search: URLSearchParams): RecordQuery {
  return {
    search: (search.get('search') ?? '').trim().slice(0, 200),
    sort: readSort(type, search.get('sort')),
    filters: definitions[type].fields.flatMap(({ name }) => readFilter(name, search)),
  };
}

function readSort(type: RecordType, text: string | null): RecordQuery['sort'] {
  const field = text?.replace(/^-/, '') ?? '';
  const isKnown = definitions[type].fields.some(
    ({ name, column, kind }) => name === field && column !== null && kind !== 'list',
  );
  if (!isKnown) return usualSort(type);
  return { field, direction: text?.startsWith('-') ? 'desc' : 'asc' };
}

function readFilter(field: string, search: URLSearchParams): RecordFilter[] {
  const text = (kind: string) => search.get(`${kind}.${field}`)?.trim() || undefined;
  const is = search.getAll(`is.${field}`).filter((value) => value !== '');
  const empty = text('empty');
  const filter: RecordFilter = {
    field,
    ...(is.length > 0 ? { is: is.slice(0, 50) } : {}),
    ...optional('contains', text('has')?.slice(0, 200)),
    ...(empty === 'yes' || empty === 'no' ? { isEmpty: empty === 'yes' } : {}),
    ...optional('from', limitText(text('from'))),
    ...optional('to', limitText(text('to'))),
  };
  return Object.keys(filter).length > 1 ? [filter] : [];
}

/** A number may be typed as people write it: '1 234,5' is 1234.5. */
const limitText = (text: string | undefined): string | undefined =>
  text?.replaceAll(/\s/g, '').replace(',', '.').slice(0, 40);

const optional = (name: 'contains' | 'from' | 'to', value: string | undefined) =>
  value === undefined ? {} : { [name]: value };
