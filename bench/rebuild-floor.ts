import type pg from 'pg';
import { buildDealBuyers, buildOpenDeals } from './rebuild-floor-deals';
import { buildFlows, type FloorDays } from './rebuild-floor-flows';

/** A table of the buckets' shape, with the same keys, checks and row-level security. */
export async function makeFloorTable(admin: pg.Client): Promise<void> {
  await admin.query('create table bench_bucket (like metric_bucket including all)');
  await admin.query(`alter table bench_bucket enable row level security`);
  await admin.query(`alter table bench_bucket force row level security`);
  await admin.query(`create policy tenant on bench_bucket using (organisation_id = app_organisation_id())
    with check (organisation_id = app_organisation_id())`);
  await admin.query('grant select, insert, delete on bench_bucket to jalon_runtime');
}

/** Makes the buckets of deals and activities by SQL written by hand; returns how many. */
export async function buildFromRecords(
  connection: pg.PoolClient,
  organisationId: string,
  days: FloorDays,
  cuts: readonly string[],
): Promise<number> {
  await connection.query("set local work_mem = '128MB'");
  await connection.query('set local enable_sort = off');
  return (
    (await buildFlows(connection, organisationId, days)) +
    (await buildDealBuyers(connection, organisationId)) +
    (await buildOpenDeals(connection, organisationId, cuts))
  );
}
