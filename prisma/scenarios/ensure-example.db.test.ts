import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fixedClock } from '@/server/platform/clock';
import { ensureExample } from './ensure-example';

const signIns = z.object({
  email: z.string(),
  path: z.string(),
  others: z.array(z.object({ role: z.string() })),
});

test('the example organisation is created once and can be signed in to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-example-'));
  const clock = fixedClock('2026-06-30T10:00:00Z');
  await ensureExample(folder, clock);
  const signInFile = () => readFile(join(folder, 'example-sign-in.json'), 'utf8');
  const written = await signInFile();
  const signIn = signIns.parse(JSON.parse(written));
  expect(signIn).toMatchObject({ email: 'example@jalon.example', path: '/atelier-nord' });
  expect(signIn.others.map(({ role }) => role)).toEqual(['executive', 'manager', 'rep']);

  const before = await counts();
  expect(before.deals).toBeGreaterThan(5000);
  expect(before.persons).toBeGreaterThan(25);
  expect(before).toMatchObject({ organisations: 1, members: 4, linked: 3, teams: 10 });
  expect(before.activities).toBeGreaterThan(5_000);
  expect(before.invoices).toBeGreaterThan(2_000);
  // every record type but exchange rates, invoice lines, teams and derived movements has its file
  expect(before).toMatchObject({ imports: 19, untraced: 0, marks: 0, withoutReferences: 0 });

  await ensureExample(folder, clock);
  expect(await counts()).toEqual(before);
  expect(await signInFile()).toBe(written);
}, 180_000);

async function counts(): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: process.env.JALON_ADMIN_DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, number>>(
      `select (select count(*)::int from organisation) as organisations,
         (select count(*)::int from member) as members,
         (select count(*)::int from member where person_id is not null) as linked,
         (select count(*)::int from team) as teams,
         (select count(*)::int from person) as persons,
         (select count(*)::int from deal) as deals,
         (select count(*)::int from activity) as activities,
         (select count(*)::int from invoice) as invoices,
         (select count(*)::int from import) as imports,
         (select count(*)::int from lead where created_import_row is null) as untraced,
         (select count(*)::int from invoice where deal_id is null)
           + (select count(*)::int from activity
              where type not in ('training', 'coaching') and deal_id is null and lead_id is null)
           as "withoutReferences",
         (select count(*)::int from metric_mark) as marks`,
    );
    return rows[0] ?? {};
  } finally {
    await client.end();
  }
}
