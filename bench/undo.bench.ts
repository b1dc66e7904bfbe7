import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { runUndo, undoImport } from '@/server/dataset/undo/undo-import';
import { systemClock } from '@/server/platform/clock';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { makeOrganisation, makeOthers, type BenchOrganisation } from './import-organisations';

const ROWS = Number(process.env.JALON_BENCH_ROWS ?? 200_000);
const OTHERS = Number(process.env.JALON_BENCH_OTHERS ?? 1_300_000);
const admin = new pg.Client({ connectionString: process.env.JALON_ADMIN_DATABASE_URL });

interface Imported extends BenchOrganisation {
  readonly importId: string;
}

/** An organisation whose deals all come from one import, as a run leaves them. */
async function makeImported(): Promise<Imported> {
  const organisation = await makeOrganisation(admin, randomUUID());
  const { id } = organisation.org;
  const importId = randomUUID();
  await admin.query(
    `insert into import (organisation_id, id, status, record_type, file_name, created_count)
     values ($1, $2, 'completed', 'deal', 'deals.csv', $3)`,
    [id, importId, ROWS],
  );
  await admin.query('alter table deal disable trigger user');
  await admin.query(
    `insert into deal (organisation_id, external_id, owner_id, customer_id, product_id, stage, status,
       amount, currency, created_on, closed_on, source, channel, created_import_id, created_import_row)
     select $1, 'D-' || n, p.id, c.id, r.id, 'Won', 'won', n, 'EUR', date '2023-01-01' + n % 900,
       date '2023-02-01' + n % 900, 'web', 'direct', $2, n
     from generate_series(1, $3::int) n
     join person p on p.organisation_id = $1 and p.external_id = 'Person ' || n % 200
     join customer c on c.organisation_id = $1 and c.external_id = 'Customer ' || n % 5000
     join product r on r.organisation_id = $1 and r.external_id = 'Product ' || n % 50`,
    [id, importId, ROWS],
  );
  await admin.query('alter table deal enable trigger user');
  return { ...organisation, importId };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  await admin.query('vacuum analyze deal');
  await admin.query('checkpoint');
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}

async function left(organisationId: string): Promise<number> {
  const { rows } = await admin.query<{ count: number }>(
    'select count(*)::int as count from deal where organisation_id = $1',
    [organisationId],
  );
  return rows[0]?.count ?? -1;
}

/** As the worker undoes it, from the queued import to the committed end. */
async function ours(): Promise<number> {
  const { org, member, importId } = await makeImported();
  const actor = { kind: 'member', id: member.id } as const;
  const { state } = await undoImport({
    org,
    actor,
    clock: systemClock,
    id: importId,
    changed: null,
  });
  if (state !== 'queued') throw new Error('The undo was not queued');
  const seconds = await timed(() => runUndo(org.id, importId, systemClock));
  if ((await left(org.id)) !== 0) throw new Error('Deals are left');
  return seconds;
}

/** The same rows by one delete under the same role, with the triggers and keys as they are. */
async function floor(): Promise<number> {
  const { org, importId } = await makeImported();
  const seconds = await timed(() =>
    withOrgConnection(org.id, (connection) =>
      connection.query(
        `delete from deal where organisation_id = app_organisation_id() and created_import_id = $1`,
        [importId],
      ),
    ),
  );
  if ((await left(org.id)) !== 0) throw new Error('Deals are left');
  return seconds;
}

try {
  await admin.connect();
  await makeOthers(admin, 20, OTHERS / 20);
  const floors = [await floor()];
  const undone = [await ours()];
  floors.push(await floor());
  undone.push(await ours());
  const rate = (seconds: readonly number[]) => Math.round(ROWS / Math.min(...seconds));
  console.log(
    JSON.stringify({
      name: 'undo',
      rows: ROWS,
      rowsPerSecond: rate(undone),
      floorRowsPerSecond: rate(floors),
      ratio: Number((Math.min(...floors) / Math.min(...undone)).toFixed(2)),
      seconds: { undone, floors },
    }),
  );
} finally {
  await admin.end();
  await globalThis.jalonPool?.end();
}
