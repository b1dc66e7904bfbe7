import type pg from 'pg';
import { flows, member, type Divided, type Flow } from './rebuild-floor-measures';

/** Buckets of a scope whole and by each dimension, from facts f of one grain. */
export function rolled(
  flow: Pick<Flow, 'dimensions' | 'measures'>,
  grain: string,
  facts: string,
  divided: Divided,
): string {
  const columns: Record<string, string> = { person: 'f.owner_id', team: 'f.team_id' };
  for (const name of Object.keys(flow.dimensions)) columns[name] = `f.${name}`;
  const sums = flow.measures.map((_, index) => `sum(f.m${index})`).join(', ');
  const scope = (id: string, by: readonly string[], more: string) => {
    const base = id.includes('.') ? `f.start_on, ${id}` : 'f.start_on';
    const of = by.map((name) => columns[name] ?? '');
    const when = (then: (index: number) => string) =>
      of.length === 0
        ? `''`
        : `case ${of.map((column, index) => `when grouping(${column}) = 0 then ${then(index)}`).join(' ')} else '' end`;
    const sets = [base, ...of.map((column) => `${base}, ${column}`)].map((set) => `(${set})`);
    return `select ${id} as scope_id, '${grain}' as grain,
        ${when((index) => `'${by[index] ?? ''}'`)} as dimension, f.start_on,
        ${when((index) => `coalesce('=' || ${of[index] ?? ''}, '')`)} as part,
        array[${sums}]::numeric[] as sums
      from (${facts}) f ${more}
      group by grouping sets (${sets.join(', ')})`;
  };
  return [
    scope('app_organisation_id()', divided.organisation, ''),
    scope('up.ancestor_id', divided.team, 'join up on up.team_id = f.team_id'),
    ...(grain === 'day'
      ? []
      : [scope('f.owner_id', divided.person, 'where f.owner_id is not null')]),
  ].join('\nunion all\n');
}

const undivided: Divided = { organisation: [], team: [], person: [] };

/** One pass over the records: months, days and the parts up to the days compared at once. */
function statementOf(flow: Flow): string {
  const { date, dimensions, measures, table, family, join = '' } = flow;
  const names = Object.keys(dimensions);
  const month = `date_trunc('month', ${date}::timestamp)::date`;
  const isBefore = `extract(day from ${date}) <= extract(day from $2::date)
    and ${month} = any($3::date[])`;
  const all = ['team_id', 'owner_id', ...names, ...measures.map((_, index) => `m${index}`)];
  return `with fact as materialized (
      select ${month} as start_on, m.team_id, r.owner_id, ${isBefore} as is_before,
        ${names.map((name) => `${dimensions[name] ?? ''} as ${name}`).join(', ')},
        ${date} as day, grouping(${date}) = 0 as is_day,
        ${measures.map((measure, index) => `${measure} as m${index}`).join(', ')}
      from ${table} r ${join} ${member(date)}
      where r.organisation_id = $1 and ${date} is not null
      group by grouping sets ((1, 2, 3, 4, ${names.map((_, index) => 5 + index).join(', ')}), (2, ${date}))
    ), up as materialized (select team_id, ancestor_id from team_ancestor where organisation_id = $1)
    insert into bench_bucket (organisation_id, scope_id, family, dimension, grain, start_on, part, sums)
    select $1, scope_id, '${family}', dimension, grain, start_on, part, sums from (
      ${rolled(flow, 'month', `select start_on, ${all.join(', ')} from fact where not is_day`, flow.divided)}
      union all
      ${rolled(flow, 'day', `select day as start_on, ${all.join(', ')} from fact where is_day and day >= $4::date`, undivided)}
      union all
      ${rolled(flow, 'part', `select start_on + extract(day from $2::date)::int as start_on, ${all.join(', ')} from fact where not is_day and is_before`, flow.divided)}
    ) x`;
}

/** When the buckets are made, and what of them beside whole months. */
export interface FloorDays {
  readonly asOf: string;
  /** the months whose parts up to the same day are kept */
  readonly comparedMonths: readonly string[];
  readonly daysFrom: string;
}

/** Makes the buckets of deals and activities that are flows; returns how many. */
export async function buildFlows(
  connection: pg.PoolClient,
  organisationId: string,
  { asOf, comparedMonths, daysFrom }: FloorDays,
): Promise<number> {
  let rows = 0;
  for (const flow of flows) {
    const values = [organisationId, asOf, comparedMonths, daysFrom];
    const { rowCount } = await connection.query(statementOf(flow), values);
    rows += rowCount ?? 0;
  }
  return rows;
}
