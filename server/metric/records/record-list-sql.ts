import type { RecordSort } from '../engine/record-list';
import { familyOf } from '../engine/catalogue/family';
import { measureOf, type MeasureId } from '../engine/catalogue/measure';
import type { Window } from '../engine/window';
import { allOf, catalogueSql, nothing, sql, type SqlFragment } from '../sql-fragment';
import { measureCondition, measureValue } from './measure-sql';
import { dealJoins, needsMembership, selectionConditions, type Selection } from './source';

export interface RecordQuery {
  readonly selection: Selection;
  readonly measure: MeasureId;
  readonly window: Window;
  readonly search?: string;
  readonly status?: 'open' | 'won' | 'lost';
  readonly sort: RecordSort;
  readonly isDescending: boolean;
  readonly after?: { readonly sortKey: string; readonly id: string };
  readonly limit: number;
}

/** A record of a distinct count stands there as one, though several may tell the same thing. */
function shownValue(id: MeasureId): SqlFragment {
  return measureOf(id).aggregate === 'distinct' ? catalogueSql('1') : measureValue(id);
}

const dealNames = catalogueSql(`
  left join person o on o.organisation_id = d.organisation_id and o.id = d.owner_id
  left join customer cu on cu.organisation_id = d.organisation_id and cu.id = d.customer_id
  left join product pr on pr.organisation_id = d.organisation_id and pr.id = d.product_id`);

/** Every record that the measure counts: id, value, names and dates, and the import it is from. */
function countedDeals(organisationId: string, { selection, measure, window }: RecordQuery) {
  const { timing, dateColumn } = familyOf(selection.family);
  const date = catalogueSql(dateColumn ?? '');
  const isSnapshot = timing === 'snapshot';
  const { start, end, isNow } = window;
  const open = sql`(d.created_on < ${end}::date and (d.closed_on is null or d.closed_on >= ${end}::date))`;
  const undated = sql`(d.created_on is null and d.status = 'open')`;
  const inWindow = isSnapshot
    ? isNow
      ? sql`(${open} or ${undated})`
      : open
    : sql`${date} >= ${start}::date and ${date} < ${end}::date`;
  const teamDay = isSnapshot ? sql`(${end}::date - 1)` : date;
  const where = allOf([
    ...selectionConditions(organisationId, selection),
    inWindow,
    measureCondition(measure),
  ]);
  const shown = isSnapshot ? catalogueSql('d.created_on') : date;
  return sql`select d.id::text as id, d.external_id, d.name, d.stage, d.status, d.amount,
      coalesce(d.list_amount, pr.list_price) as list_price, d.created_on, d.closed_on,
      o.name as owner, cu.name as customer, pr.name as product,
      coalesce(d.changed_import_id, d.created_import_id) as import_id,
      coalesce(d.changed_import_row, d.created_import_row) as import_row,
      ${shown} as day, ${measureValue(measure)} as told, ${shownValue(measure)} as value
    from deal d${dealJoins(selection, teamDay)}${dealNames}
    where ${where}`;
}

function countedPeople(organisationId: string, { selection, measure, window }: RecordQuery) {
  const tm = needsMembership(selection)
    ? catalogueSql(`join team_membership tm
        on tm.organisation_id = pe.organisation_id and tm.person_id = pe.id`)
    : catalogueSql(
        'cross join (select null::date as from_on, null::date as to_on, null::uuid as team_id) tm',
      );
  const where = allOf([
    ...selectionConditions(organisationId, selection),
    measureCondition(measure),
  ]);
  return sql`select pe.id::text as id, pe.external_id, pe.name, null::text as stage,
      pe.role as status, null::numeric as amount, null::numeric as list_price,
      pe.hired_on as created_on, pe.left_on as closed_on, pe.name as owner, null::text as customer,
      null::text as product,
      coalesce(pe.changed_import_id, pe.created_import_id) as import_id,
      coalesce(pe.changed_import_row, pe.created_import_row) as import_row,
      pe.hired_on as day, sum(${measureValue(measure)}) as value
    from person pe cross join (select ${window.start}::date as start_on, ${window.end}::date as end_on) w
      ${tm}
    where ${where} group by pe.organisation_id, pe.id
    having sum(${measureValue(measure)}) <> 0`;
}

function counted(organisationId: string, query: RecordQuery): SqlFragment {
  const { recordType } = familyOf(query.selection.family);
  return recordType === 'deal'
    ? countedDeals(organisationId, query)
    : countedPeople(organisationId, query);
}

const sortKeys: Record<RecordSort, string> = {
  date: "coalesce(r.day, '-infinity'::date)",
  value: 'coalesce(r.value, 0)',
  name: "coalesce(r.name, r.external_id, '')",
  owner: "coalesce(r.owner, '')",
  customer: "coalesce(r.customer, '')",
};
const sortTypes: Record<RecordSort, string> = {
  date: 'date',
  value: 'numeric',
  name: 'text',
  owner: 'text',
  customer: 'text',
};

function searched({ search, status }: RecordQuery): SqlFragment {
  const conditions: SqlFragment[] = [];
  if (search) {
    const pattern = `%${search.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    conditions.push(
      sql`concat_ws(' ', r.external_id, r.name, r.owner, r.customer) ilike ${pattern}`,
    );
  }
  if (status) conditions.push(sql`r.status = ${status}`);
  return allOf(conditions);
}

/** The page after the cursor, one record longer than asked for when there is more. */
export function recordPage(organisationId: string, query: RecordQuery): SqlFragment {
  const key = catalogueSql(sortKeys[query.sort]);
  const type = catalogueSql(sortTypes[query.sort]);
  const direction = catalogueSql(query.isDescending ? 'desc' : 'asc');
  const sign = catalogueSql(query.isDescending ? '<' : '>');
  const { after } = query;
  const beyond = after
    ? sql`and (${key}, r.id) ${sign} (${after.sortKey}::${type}, ${after.id})`
    : nothing;
  return sql`select r.id, r.external_id, r.name, r.stage, r.status, r.amount::text as amount,
      r.list_price::text as list_price, r.created_on::text as created_on,
      r.closed_on::text as closed_on, r.owner, r.customer, r.product, r.import_id::text as import_id,
      r.import_row, coalesce(r.value, 0)::text as value, ${key}::text as sort_key
    from (${counted(organisationId, query)}) r
    where ${searched(query)} ${beyond}
    order by ${key} ${direction}, r.id ${direction} limit ${query.limit + 1}::int`;
}

/** How many records the measure counts, what they come to, and how many are searched for. */
export function recordTotals(organisationId: string, query: RecordQuery): SqlFragment {
  const { aggregate } = measureOf(query.measure);
  const value = catalogueSql(
    aggregate === 'distinct' ? 'count(distinct r.told)' : 'coalesce(sum(r.value), 0)',
  );
  return sql`select count(*)::int as count, ${value}::text as value,
      (count(*) filter (where ${searched(query)}))::int as found
    from (${counted(organisationId, query)}) r`;
}
