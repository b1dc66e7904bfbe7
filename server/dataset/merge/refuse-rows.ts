import type pg from 'pg';
import type { MergePlan } from './merge-plan';
import type { RefusedRow } from './refused-row';

interface DayRow {
  readonly row: number;
  readonly first: string;
  readonly second: string;
}

/** Takes rows out of the source whose days are not in order with those that the record has. */
async function refuseOrder(
  connection: pg.PoolClient,
  { table: { order } }: MergePlan,
  source: string,
): Promise<RefusedRow[]> {
  if (!order) return [];
  const { rows } = await connection.query<DayRow>(
    `delete from ${source} where late_day ${order.mayMeet ? '<' : '<='} early_day
     returning row_no as row, early_day::text as first, late_day::text as second`,
  );
  return rows.map(({ row, first, second }) => ({
    rowNumber: row,
    code: order.code,
    field: order.field,
    params: { [order.early.param]: first, [order.late.param]: second },
  }));
}

/** Takes rows out of the source that are in another currency and whose day has no rate. */
async function refuseWithoutRate(
  connection: pg.PoolClient,
  plan: MergePlan,
  source: string,
): Promise<RefusedRow[]> {
  if (!plan.table.money) return [];
  const { rows } = await connection.query<{ row: number; from: string; day: string | null }>(
    `delete from ${source} s where s.currency <> $1 and not exists (
       select from exchange_rate r where r.organisation_id = app_organisation_id()
         and r.currency = s.currency::char(3) and r.rate_on = s.rate_day)
     returning s.row_no as row, s.currency as from, s.rate_day::text as day`,
    [plan.currency],
  );
  return rows.map(({ row, from, day }) => ({
    rowNumber: row,
    code: day ? 'noRateOn' : 'noDateForRate',
    field: 'currency',
    params: { from, to: plan.currency, ...(day ? { day } : {}) },
  }));
}

/** Takes rows out of the source that the table could not hold or no figure could use. */
export async function refuseRows(
  connection: pg.PoolClient,
  plan: MergePlan,
  source: string,
): Promise<RefusedRow[]> {
  return [
    ...(await refuseOrder(connection, plan, source)),
    ...(await refuseWithoutRate(connection, plan, source)),
  ];
}
