import type { RecordSort } from '../engine/record-list';
import { familyOf, sourceOfFamily } from '../engine/catalogue/family';
import { measureOf, type MeasureId } from '../engine/catalogue/measure';
import type { Aggregate } from '../engine/catalogue/measure-definition';
import type { Window } from '../engine/window';
import { allOf, catalogueSql, joinSql, nothing, sql, type SqlFragment } from '../sql-fragment';
import { measureCondition, measureValue } from './measure-sql';
import { everMember, memberships } from './employment-branches';
import { windowedRows } from './period-rows';
import { joinsOf, needsMembership, rowsOf, selectionConditions, type Selection } from './source';

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

/** What a record's row shows of the measure, and what tells it apart from others. */
function toldValue(id: MeasureId, day: SqlFragment): { told: SqlFragment; shown: SqlFragment } {
  const told = measureValue(id, day);
  // a record of a distinct count stands there as one, though several may tell the same thing
  return { told, shown: measureOf(id).aggregate === 'distinct' ? catalogueSql('1') : told };
}

/** The rows of the measure's window, with the day of the measure. */
function windowRows({ selection, window }: RecordQuery) {
  const { family } = selection;
  const { timing, date = '', from = '', until = '', undated } = familyOf(family);
  const { start, end, isNow } = window;
  const column = catalogueSql(date);
  switch (timing) {
    case 'flow':
    case 'whole':
      return {
        rows: rowsOf(family),
        day: column,
        where: [sql`${column} >= ${start}::date and ${column} < ${end}::date`],
      };
    case 'snapshot': {
      const [began, ended] = [catalogueSql(from), catalogueSql(until)];
      const inState = sql`(${began} < ${end}::date and (${ended} is null or ${ended} >= ${end}::date))`;
      const now = undated === undefined ? null : catalogueSql(undated);
      return {
        rows: rowsOf(family),
        day: sql`(${end}::date - 1)`,
        where: [isNow && now ? sql`(${inState} or (${now}))` : inState],
      };
    }
    case 'windowed':
      return {
        rows: windowedRows(family, [window]),
        day: catalogueSql(date || '(w.end_on - 1)'),
        where: [],
      };
    case 'employment':
      return {
        rows: sql`person r cross join (select ${start}::date as start_on, ${end}::date as end_on) w${
          needsMembership(selection) ? memberships : everMember
        }`,
        day: catalogueSql('(w.end_on - 1)'),
        where: [],
      };
  }
}

/** Every record that the measure counts: id, value, names and dates, and the import it is from. */
function counted(organisationId: string, query: RecordQuery): SqlFragment {
  const { selection, measure } = query;
  const { rows, day, where } = windowRows(query);
  const { timing, date, from, isAnonymous } = familyOf(selection.family);
  const { name, owner, customer, product, details, recordType } = sourceOfFamily(selection.family);
  const isEmployment = timing === 'employment';
  const { told, shown } = toldValue(measure, day);
  const ownName = recordType === 'person' || recordType === 'customer';
  const texts = [
    name,
    ...(owner && !ownName ? ['o.name'] : []),
    ...(customer ? ['c.name'] : []),
    ...(product ? ['p.name'] : []),
    ...Object.values(details),
  ];
  const shownDetails = Object.entries(details).map(
    ([key, text]) => sql`${catalogueSql(`'${key}'`)}, ${catalogueSql(text)}`,
  );
  const dated = date ?? from;
  const conditions = allOf([
    // answers given in confidence are never told one by one
    ...(isAnonymous ? [sql`false`] : []),
    ...selectionConditions(organisationId, selection),
    ...where,
    measureCondition(measure),
  ]);
  const joins = isEmployment ? nothing : joinsOf(selection, day, texts);
  const records = sql`select r.id::text as id, r.external_id, ${catalogueSql(name)} as name,
      json_build_object(${joinSql(shownDetails, ', ')}) as details,
      ${catalogueSql(owner && !ownName ? 'o.name' : 'null::text')} as owner,
      ${catalogueSql(customer ? 'c.name' : 'null::text')} as customer,
      ${catalogueSql(product ? 'p.name' : 'null::text')} as product,
      coalesce(r.changed_import_id, r.created_import_id) as import_id,
      coalesce(r.changed_import_row, r.created_import_row) as import_row,
      ${dated ? catalogueSql(dated) : isEmployment ? catalogueSql('r.hired_on') : day} as day,
      ${told} as told, ${shown} as value
    from ${rows}${joins}
    where ${conditions}`;
  if (!isEmployment) return records;
  // a person with two memberships stands there once
  return sql`select id, external_id, name, details::text::json as details, owner, customer, product,
      import_id, import_row, day, null::text as told, sum(value) as value
    from (${records}) each
    group by id, external_id, name, details::text, owner, customer, product, import_id, import_row, day
    having sum(value) <> 0`;
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
  if (status) conditions.push(sql`r.details->>'status' = ${status}`);
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
  return sql`select r.id, r.external_id, r.name, r.details, r.owner, r.customer, r.product,
      r.import_id::text as import_id, r.import_row, r.day::text as day,
      coalesce(r.value, 0)::text as value, ${key}::text as sort_key
    from (${counted(organisationId, query)}) r
    where ${searched(query)} ${beyond}
    order by ${key} ${direction}, r.id ${direction} limit ${query.limit + 1}::int`;
}

const totals: Readonly<Record<Aggregate, string>> = {
  count: 'count(*)',
  sum: 'coalesce(sum(r.value), 0)',
  total: 'sum(r.value)',
  distinct: 'count(distinct r.told)',
  median: 'exact_percentile(array_agg(r.value::numeric), 0.5)',
  p90: 'exact_percentile(array_agg(r.value::numeric), 0.9)',
  least: 'min(r.value)',
  greatest: 'max(r.value)',
};

/** How many records the measure counts, what they come to, and how many are searched for. */
export function recordTotals(organisationId: string, query: RecordQuery): SqlFragment {
  const value = catalogueSql(totals[measureOf(query.measure).aggregate]);
  return sql`select count(*)::int as count, (${value})::text as value,
      (count(*) filter (where ${searched(query)}))::int as found
    from (${counted(organisationId, query)}) r`;
}
