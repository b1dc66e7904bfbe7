import type pg from 'pg';
import type { Measured, MeasuredScope } from './entry.schemas';
import { measured } from './entry.schemas';
import type { GridMonth } from './grid-months';

/** What stands in a month of a metric for a scope. */
export interface GridCell {
  readonly metric: Measured;
  readonly scope: MeasuredScope;
  readonly month: string;
  /** of all measurements of the month: their sum, or the latest of a level; exact decimal */
  readonly value: string;
  readonly count: number;
  /**
   * the measurement that the cell is; null where the month has several, or one that says more than
   * scope and day (a channel, a customer …): those are changed where they are listed
   */
  readonly externalId: string | null;
}

interface CellRow {
  readonly metric: Measured;
  readonly kind: 'organisation' | 'team' | 'person';
  readonly scopeId: string | null;
  readonly month: string;
  readonly total: string;
  readonly latest: string;
  readonly count: number;
  readonly externalId: string | null;
}

const details = [
  ...['product_id', 'customer_id', 'channel', 'source', 'campaign', 'location', 'platform'],
  ...['page', 'content', 'content_type', 'term', 'competitor', 'author', 'process'],
  ...['interaction_type', 'baseline', 'target_value'],
];
const isPlain = details.map((column) => `m.${column} is null`).join(' and ');

const text = `select m.metric, case when m.owner_id is not null then 'person'
      when m.team_id is not null then 'team' else 'organisation' end as kind,
    coalesce(o.external_id, t.external_id) as "scopeId", p.key as month,
    trim_scale(sum(m.value))::text as total,
    trim_scale((array_agg(m.value order by m.measured_on desc, m.id desc))[1])::text as latest,
    count(*)::int as count,
    case when count(*) = 1 and bool_and(${isPlain}) and bool_and(m.team_id is null or m.owner_id is null)
        and bool_and(coalesce(m.currency, $5) = $5)
      then min(m.external_id) end as "externalId"
  from measurement m
  join unnest($1::text[], $2::date[], $3::date[]) p(key, start_on, end_on)
    on m.measured_on >= p.start_on and m.measured_on < p.end_on
  left join person o on o.organisation_id = m.organisation_id and o.id = m.owner_id
  left join team t on t.organisation_id = m.organisation_id and t.id = m.team_id
    and m.owner_id is null
  where m.organisation_id = app_organisation_id() and m.metric = any($4::text[])
  group by 1, 2, 3, 4`;

/** The cells of these metrics and months that hold anything. */
export async function loadCells(
  connection: pg.ClientBase,
  metrics: readonly Measured[],
  months: readonly GridMonth[],
  currency: string,
): Promise<GridCell[]> {
  const { rows } = await connection.query<CellRow>(text, [
    months.map(({ key }) => key),
    months.map(({ start }) => start),
    months.map(({ end }) => end),
    metrics,
    currency,
  ]);
  return rows.map(({ metric, kind, scopeId, month, total, latest, count, externalId }) => ({
    ...{ metric, month, count, externalId },
    scope: kind === 'organisation' ? { kind } : { kind, externalId: scopeId ?? '' },
    value: measured[metric].kind === 'taken' ? total : latest,
  }));
}

/** What a cell is found by. */
export function cellKey({
  metric,
  scope,
  month,
}: Pick<GridCell, 'metric' | 'scope' | 'month'>): string {
  const id = scope.kind === 'organisation' ? '' : scope.externalId;
  return JSON.stringify([metric, scope.kind, id, month]);
}
