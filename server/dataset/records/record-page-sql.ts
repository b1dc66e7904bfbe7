import { DomainError } from '@/server/platform/domain-error';
import type { CivilDate } from '@/server/values/civil-date';
import type { RecordType } from '../engine/record-type/definition';
import { recordPlaces } from '../merge/record-place';
import { BoundValues } from './bound-values';
import { machineText, readableField, readableFields } from './readable-fields';
import { recordConditions } from './record-conditions';
import type { RecordPlaceInOrder } from './record-cursor';
import { derivedSql, recordRows } from './record-rows';
import type { RecordQuery } from '../record.schemas';

export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** the records that have a value in the sorted column come first, then those that have none */
export type OrderPart = 'all' | 'valued' | 'empty';

export interface PageOf {
  readonly type: RecordType;
  readonly query: RecordQuery;
  readonly asOf: CivilDate;
  readonly part: OrderPart;
  readonly after: RecordPlaceInOrder | null;
  /** null: all of them */
  readonly limit: number | null;
  /** the one record of this id */
  readonly id?: string;
}

interface SortedBy {
  readonly value: string;
  readonly join: string;
  readonly cast: string;
}

/**
 * The rows of one part of a page in its order: id, values in machine form, names of what is
 * referred to. Only rows of the page are looked up in other tables.
 */
export function pageStatement({ type, query, asOf, part, after, limit, id }: PageOf): Statement {
  const bound = new BoundValues();
  const { idType } = recordPlaces[type];
  const direction = query.sort?.direction ?? 'asc';
  const sorted = part === 'valued' ? sortedBy(type, query) : null;
  const conditions = [
    't.organisation_id = app_organisation_id()',
    ...recordConditions(type, query, bound),
    ...partConditions(type, query, part),
  ];
  if (id !== undefined) conditions.push(`t.id = ${bound.add(id)}::${idType}`);
  if (after) {
    const sign = direction === 'asc' ? '>' : '<';
    const last = `${bound.add(after.id)}::${idType}`;
    conditions.push(
      sorted
        ? `(${sorted.value}, t.id) ${sign} (${bound.add(after.value)}::${sorted.cast}, ${last})`
        : `t.id ${sign} ${last}`,
    );
  }
  const order = (row: string, value: string) =>
    `order by ${sorted ? `${value} ${direction}, ` : ''}${row}.id ${direction}`;
  const text = `with page as materialized (
      select t.*${sorted ? `, ${sorted.value} as sorted_value` : ''}
      from ${recordRows(type, asOf, bound)} t ${sorted?.join ?? ''}
      where ${conditions.join('\n        and ')}
      ${order('t', sorted?.value ?? '')}${limit === null ? '' : ` limit ${bound.add(limit)}`}
    )
    select page.id::text as id, ${sorted ? 'page.sorted_value::text' : 'null'} as "sortedValue",
      ${derivedSql(type, 'page')} as "isDerived",
      ${valuesSql(type)}
    from page ${referenceJoins(type)}
    ${order('page', 'page.sorted_value')}`;
  return { text, values: bound.values };
}

/** How many records a query finds, counted up to a limit. */
export function countStatement(...asked: Parameters<typeof foundStatement>): Statement {
  const { text, values } = foundStatement(...asked);
  return { text: `select count(*)::int as count from (${text}) found`, values };
}

/** The external ids of what a query finds, up to a limit, in no order. */
export function idsStatement(...asked: Parameters<typeof foundStatement>): Statement {
  const { text, values } = foundStatement(...asked);
  return { text: `select external_id as "externalId" from (${text}) found`, values };
}

/** All records that a query finds, in the order in which they were made. */
export function exportStatement(type: RecordType, query: RecordQuery, asOf: CivilDate): Statement {
  const bound = new BoundValues();
  const conditions = recordConditions(type, query, bound);
  const text = `select ${valuesSql(type)}
    from (select t.* from ${recordRows(type, asOf, bound)} t
      where ${['t.organisation_id = app_organisation_id()', ...conditions].join(' and ')}) page
    ${referenceJoins(type)}
    order by page.id`;
  return { text, values: bound.values };
}

function foundStatement(
  type: RecordType,
  query: RecordQuery,
  asOf: CivilDate,
  limit: number,
): Statement {
  const bound = new BoundValues();
  const conditions = recordConditions(type, query, bound);
  const text = `select t.external_id from ${recordRows(type, asOf, bound)} t
      where ${['t.organisation_id = app_organisation_id()', ...conditions].join(' and ')}
      limit ${bound.add(limit)}`;
  return { text, values: bound.values };
}

/** `values` and `names` of rows `page`, whose references `referenceJoins` has looked up. */
export function valuesSql(type: RecordType): string {
  const fields = readableFields(type);
  const values = fields.map((field) => {
    const value =
      field.target === null ? machineText(field, 'page') : `ref_${field.name}.external_id`;
    return `'${field.name}', ${value}`;
  });
  const names = fields.flatMap(({ name, target }) =>
    target === null ? [] : [`'${name}', ref_${name}.name`],
  );
  return `jsonb_build_object('externalId', page.external_id, ${values.join(', ')}) as values,
      jsonb_build_object(${names.join(', ')}) as names`;
}

/** What rows `page` refer to, a row each. */
export function referenceJoins(type: RecordType): string {
  return readableFields(type)
    .flatMap(({ name, column, target }) =>
      target === null
        ? []
        : [
            `left join lateral (select r.external_id, r.name from ${target} r
               where r.organisation_id = app_organisation_id() and r.id = page.${column} offset 0
             ) ref_${name} on true`,
          ],
    )
    .join('\n      ');
}

function partConditions(type: RecordType, query: RecordQuery, part: OrderPart): string[] {
  if (part === 'all') return [];
  const { value } = sortedBy(type, query);
  // a reference always has a name, so that its column says whether there is one
  const column = readableField(type, query.sort?.field ?? '')?.column;
  if (part === 'empty') return [`t.${column ?? 'external_id'} is null`];
  return [`${value} is not null`];
}

function sortedBy(type: RecordType, { sort }: RecordQuery): SortedBy {
  const name = sort?.field ?? '';
  if (name === 'externalId') return { value: 't.external_id', join: '', cast: 'text' };
  const field = readableField(type, name);
  if (!field || field.kind === 'list') {
    throw new DomainError('invalid', 'record.errors.unknownField', { field: name });
  }
  const { column, target, kind } = field;
  if (target) {
    return {
      value: 'coalesce(sorting.name, sorting.external_id)',
      join: `join ${target} sorting on sorting.organisation_id = app_organisation_id()
        and sorting.id = t.${column}`,
      cast: 'text',
    };
  }
  const casts: Partial<Record<typeof kind, string>> = {
    decimal: 'numeric',
    integer: 'integer',
    date: 'date',
    boolean: 'boolean',
  };
  return { value: `t.${column}`, join: '', cast: casts[kind] ?? 'text' };
}
