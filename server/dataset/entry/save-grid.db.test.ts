import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { makeMember } from '@/test/make-member';
import { makeOrganisation } from '@/test/make-organisation';
import { writeRecords, type GivenRecord } from '../write-records';
import type { RecordType } from '../dataset.schemas';
import type { GridCellInput } from './entry.schemas';
import { readGrid } from './read-grid';
import { saveGrid } from './save-grid';

const clock = fixedClock('2026-06-30T10:00:00Z');
let org: Organisation;
let managerPerson: string;

const contextOf = (member: OrganisationMember) => ({
  ...{ org, member, clock, actor: { kind: 'member' as const, id: member.id } },
});
let owner: OrganisationMember;
const write = (type: RecordType, ...records: GivenRecord[]) =>
  writeRecords({
    ...{ org, clock, source: 'machine', type, records, options: {} },
    actor: { kind: 'token', id: randomUUID() },
  });

const cell = (
  scope: 'all' | 'north' | 'south',
  month: string,
  value: string | null,
  seen: string | null = null,
): GridCellInput => ({
  ...{ metric: 'website_visits', month, seen, value },
  scope: scope === 'all' ? { kind: 'organisation' } : { kind: 'team', externalId: scope },
});

async function stored() {
  return withOrgConnection(org.id, async (connection) => {
    const { rows } = await connection.query<Record<string, string | null>>(
      `select m.measured_on::text as day, trim_scale(m.value)::text as value, t.external_id as team
       from measurement m left join team t on t.id = m.team_id
       where m.metric = 'website_visits' order by m.measured_on, t.external_id nulls first`,
    );
    return rows.map(({ day, value, team }) => [day, team, value]);
  });
}

const admin = () => contextOf(owner);
const save = (...cells: GridCellInput[]) => saveGrid({ cells }, admin());

beforeAll(async () => {
  org = await makeOrganisation({ calendar: { kind: 'months', startMonth: 4, weekStart: 1 } });
  owner = await makeMember(org, 'owner');
  await write('person', { externalId: 'mia', name: 'Mia', role: 'manager' });
  await write(
    'team',
    { externalId: 'north', name: 'North' },
    { externalId: 'south', name: 'South' },
  );
  managerPerson = await withOrgConnection(org.id, async (connection) => {
    const { rows } = await connection.query<{ id: string }>(
      `with led as (update team set manager_id = (select id from person) where name = 'North')
       select id from person`,
    );
    return rows[0]?.id ?? '';
  });
});

describe('the grid of measurements', () => {
  it('saves cells as measurements of the first day of their fiscal month', async () => {
    // the fiscal year 2027 begins in April 2026
    const { year, months } = await readGrid({ metrics: [], rows: 'teams' }, admin());
    expect([year, months[0]?.start, months.at(-1)?.start]).toEqual([
      '2027',
      '2026-04-01',
      '2027-03-01',
    ]);
    const [april, may] = months.map(({ key }) => key);
    const saved = await save(
      cell('all', april ?? '', '1200.5'),
      cell('north', april ?? '', '700'),
      cell('north', may ?? '', '-3'),
    );
    expect(saved).toMatchObject({ outcome: 'saved', importIds: [expect.any(String)] });
    expect(await stored()).toEqual([
      ['2026-04-01', null, '1200.5'],
      ['2026-04-01', 'north', '700'],
      ['2026-05-01', 'north', '-3'],
    ]);
  });

  it('changes and clears together, each with an import of its own', async () => {
    const outcome = await save(
      cell('north', '2026-04', '710', '700.0'),
      cell('north', '2026-05', null, '-3'),
    );
    expect(outcome).toMatchObject({ outcome: 'saved' });
    if (outcome.outcome === 'saved') expect(outcome.importIds).toHaveLength(2);
    expect(await stored()).toEqual([
      ['2026-04-01', null, '1200.5'],
      ['2026-04-01', 'north', '710'],
    ]);
  });

  it('saves nothing where any cell is wrong, and says which', async () => {
    const before = await stored();
    const outcome = await save(
      cell('all', '2026-04', null, '1200.5'),
      cell('north', '2026-06', '5'),
      cell('south', '2026-06', '123456789012345678'),
      cell('north', '2026-04', '9', '8'),
    );
    expect(outcome).toMatchObject({
      outcome: 'refused',
      problems: [{ cell: 3, problem: { kind: 'changedMeanwhile', now: '710' } }],
    });
    const tooLarge = await save(
      cell('all', '2026-04', null, '1200.5'),
      cell('north', '2026-06', '5'),
      cell('south', '2026-06', '12345678901234567'),
    );
    expect(tooLarge).toMatchObject({
      outcome: 'refused',
      problems: [{ cell: 2, problem: { kind: 'rejected', reasons: [{ code: 'tooLarge' }] } }],
    });
    expect(await stored()).toEqual(before);
  });

  it('protects months that have several measurements, or one that says more', async () => {
    const day = (externalId: string, measuredAt: string, more: GivenRecord = {}) => ({
      ...{ externalId, metric: 'website_visits', value: '10', measuredAt, team: 'south' },
      ...more,
    });
    await write('measurement', day('a', '2026-04-03'), day('b', '2026-04-20', { channel: 'seo' }));
    await write('measurement', day('c', '2026-05-04', { channel: 'seo' }), day('d', '2026-06-04'));
    const { cells } = await readGrid({ metrics: ['website_visits'], rows: 'teams' }, admin());
    const south = cells
      .filter(({ scope }) => scope.kind === 'team' && scope.externalId === 'south')
      .sort((left, right) => left.month.localeCompare(right.month));
    expect(
      south.map(({ month, value, count, externalId }) => [month, value, count, externalId]),
    ).toEqual([
      ['2026-04', '20', 2, null],
      ['2026-05', '10', 1, null],
      ['2026-06', '10', 1, 'd'],
    ]);
    expect(await save(cell('south', '2026-04', '5', '20'))).toMatchObject({
      ...{ outcome: 'refused', problems: [{ cell: 0, problem: { kind: 'locked', count: 2 } }] },
    });
    // on another day of the month, alone and plain: the cell is that measurement
    expect(await save(cell('south', '2026-06', '11', '10'))).toMatchObject({ outcome: 'saved' });
    expect(await stored()).toContainEqual(['2026-06-04', 'south', '11']);
  });

  it('lets a manager enter for the own teams, and no further', async () => {
    const manager = contextOf(await makeMember(org, 'manager', managerPerson));
    const grid = await readGrid({ metrics: ['website_visits'], rows: 'teams' }, manager);
    expect(grid.scopes.map(({ name }) => name)).toEqual(['North']);
    expect(grid.cells.map(({ value }) => value)).toEqual(['710']);
    const own = await saveGrid({ cells: [cell('north', '2026-08', '1')] }, manager);
    expect(own).toMatchObject({ outcome: 'saved' });
    for (const scope of ['south', 'all'] as const) {
      await expect(
        saveGrid({ cells: [cell(scope, '2026-08', '1')] }, manager),
      ).rejects.toMatchObject({ kind: 'forbidden', code: 'entry.errors.scope' });
    }
  });
});
