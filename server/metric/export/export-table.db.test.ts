import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg, withOrgConnection } from '@/server/tenancy/with-org';
import { Decimal } from '@/server/values/decimal';
import { makeOrganisation } from '@/test/make-organisation';
import type { ExportFormat, ExportTable } from '../analysis.schemas';
import { readValues } from '../read-values';
import { exportTable } from './export-table';

const DEALS = 4500;
const clock = fixedClock('2026-06-17T10:00:00Z');
const member: OrganisationMember = {
  id: randomUUID(),
  userId: randomUUID(),
  role: 'owner',
  personId: null,
};
let org: Organisation;

beforeAll(async () => {
  org = await makeOrganisation();
  await withOrg(org.id, async (tx) => {
    await tx.product.create({
      data: { organisationId: org.id, id: randomUUID(), externalId: 'p', name: '=cmd|calc' },
    });
  });
  await withOrgConnection(org.id, async (connection) => {
    // won for 0.01, 0.02, … from January to June; every tenth lost
    await connection.query(
      `insert into deal (organisation_id, external_id, name, stage, status, currency, amount,
         created_on, closed_on, source, product_id)
       select $1, 'd' || n, '=1+' || n, 'Closed', case when n % 10 = 0 then 'lost' else 'won' end,
         'EUR', n * 0.01, '2025-12-01', date '2026-01-01' + (n % 160),
         case when n % 3 = 0 then null else 'web' end, p.id
       from generate_series(1, $2::int) n, product p`,
      [org.id, DEALS],
    );
  });
});

function exported(ask: ExportTable, format: ExportFormat = 'csv', locale: 'en' | 'fr' = 'en') {
  return exportTable({ org, member, clock, ask, format, locale });
}

async function bytes(parts: AsyncGenerator<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}

/** Cells of a CSV without line breaks in its texts. */
async function cells(ask: ExportTable): Promise<Record<string, string>[]> {
  const text = (await bytes((await exported(ask)).parts)).toString('utf8').replace('\ufeff', '');
  const [header = [], ...rows] = text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

const reader = () => ({ org, member, clock });
const won: ExportTable = {
  table: 'records',
  ask: {
    figure: { metric: 'deals_won', period: '2026-Q1' },
    term: 'dealsWon',
    sort: 'date',
    isDescending: true,
  },
};

describe('figures', () => {
  it('over time are those of the engine, with all their digits', async () => {
    const rows = await cells({
      table: 'course',
      ask: { metric: 'win_rate', period: '2026-Q2', grain: 'month' },
    });
    const periods = rows.map((row) => row.Period ?? '');
    expect(periods).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']);
    const [answer] = await readValues({ metrics: ['win_rate'], periods, ...reader() });
    expect(rows.map((row) => [row.Value, row.Numerator, row.Denominator])).toEqual(
      answer?.points.map(({ figure }) => [figure.value, figure.numerator, figure.denominator]),
    );
    expect(rows[0]).toMatchObject({
      Metric: 'Win rate',
      'First day': '2026-01-01',
      'Last day': '2026-01-31',
      'Not over yet': 'no',
    });
    expect(rows[5]?.['Not over yet']).toBe('yes');
  });

  it('by a dimension have every part, the none part too, and add up', async () => {
    const rows = await cells({
      table: 'breakdown',
      ask: { metric: 'gross_revenue', period: '2026-Q1', by: ['source', 'product'] },
    });
    expect(rows.map((row) => [row.Source, row.Product])).toEqual([
      ['web', "'=cmd|calc"],
      ['none', "'=cmd|calc"],
    ]);
    const sum = rows.reduce((total, row) => total.plus(row.Value ?? '0'), new Decimal(0));
    const [answer] = await readValues({
      metrics: ['gross_revenue'],
      periods: ['2026-Q1'],
      by: [],
      ...reader(),
    });
    expect(sum.toFixed()).toBe(answer?.points[0]?.figure.value);
  });

  it('of the catalogue name every metric', async () => {
    const rows = await cells({ table: 'catalogue', period: '2026-Q1' });
    const [answer] = await readValues({
      metrics: ['deals_won'],
      periods: ['2026-Q1'],
      ...reader(),
    });
    expect(rows.find(({ ID }) => ID === 'deals_won')).toMatchObject({
      Metric: 'Deals won',
      Value: answer?.points[0]?.figure.value,
    });
  });
});

describe('records', () => {
  it('are all that the figure counts, each once, with no formula in any text', async () => {
    const rows = await cells(won);
    const [count, revenue] = await readValues({
      metrics: ['deals_won', 'gross_revenue'],
      periods: ['2026-Q1'],
      by: [],
      ...reader(),
    });
    expect(String(rows.length)).toBe(count?.points[0]?.figure.value);
    expect(new Set(rows.map(({ ID }) => ID)).size).toBe(rows.length);
    const sum = rows.reduce((total, row) => total.plus(row.Amount ?? '0'), new Decimal(0));
    expect(sum.toFixed()).toBe(revenue?.points[0]?.figure.value);
    expect(rows.every((row) => row.Deal?.startsWith("'=1+"))).toBe(true);
    const days = rows.map((row) => row.Date ?? '');
    expect(days).toEqual([...days].sort().reverse());
  });

  it('are a workbook of as many rows', async () => {
    const file = await exported(won, 'xlsx');
    expect(file.name).toMatch(/^Deals won records 2026-Q1\.xlsx$/);
    const sheet = unzipSync(new Uint8Array(await bytes(file.parts)))['xl/worksheets/sheet1.xml'];
    const rows = strFromU8(sheet ?? new Uint8Array()).split('<row>').length - 1;
    expect(rows).toBe((await cells(won)).length + 1);
  });

  it('are one snapshot, whatever is deleted while they are taken', async () => {
    const before = await cells(won);
    const { parts } = await exported(won);
    const first = await parts.next();
    await withOrg(org.id, (tx) => tx.deal.deleteMany({ where: { externalId: 'd1' } }));
    const rest = await bytes(parts);
    const text = Buffer.concat([first.value ?? Buffer.alloc(0), rest]).toString('utf8');
    expect(text.trimEnd().split('\r\n')).toHaveLength(before.length + 1);
    expect(await cells(won)).toHaveLength(before.length - 1);
  });

  it('may be left before the end', async () => {
    for (let again = 0; again < 6; again += 1) {
      const { parts } = await exported(won);
      await parts.next();
      await parts.next();
      await parts.return(undefined);
    }
    // had the reader’s leaving held a place, the sixth would have been refused
    expect(await cells(won)).not.toHaveLength(0);
  });
});

describe('what is wrong with the question', () => {
  it.each<[string, ExportTable, string]>([
    [
      'a metric',
      { table: 'course', ask: { metric: 'shoe_size', period: '2026' } },
      'metric.errors.unknownMetric',
    ],
    [
      'a term',
      { table: 'records', ask: { ...won.ask, term: 'shoes' } },
      'metric.errors.unknownTerm',
    ],
    [
      'a team',
      {
        table: 'breakdown',
        ask: { metric: 'deals_won', period: '2026', by: ['source'], team: 'x' },
      },
      'metric.errors.teamNotFound',
    ],
  ])('is said before the first row: %s', async (_, ask, code) => {
    await expect(exported(ask)).rejects.toMatchObject({ code });
  });
});
