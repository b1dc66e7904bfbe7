import { beforeAll, describe, expect, it } from 'vitest';
import { roles, type Role } from '@/server/auth/permissions';
import { allRecords } from '@/server/dataset/record.schemas';
import { exportRecords } from '@/server/dataset/records/export-records';
import type { ExportTable } from '@/server/metric/analysis.schemas';
import { exportTable } from '@/server/metric/export/export-table';
import { fixedClock } from '@/server/platform/clock';
import { findOrganisation } from '@/server/tenancy/find-organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { makeSampleOrganisation, SPARE, sampleSlug, userWithRole } from './sample-organisation';
import { organisationId, sampleId } from './sample-rows';

const [OWN, FOREIGN] = [910, 911];
const seller = sampleId(OWN, 'person', 1);

/** Every table that can be exported, for one scope. */
function tables(scope: { person?: string; team?: string }): ExportTable[] {
  const figure = { metric: 'deals_won', period: '2026', ...scope };
  return [
    ...(scope.person ? [] : [{ table: 'catalogue', period: '2026', ...scope } as const]),
    { table: 'course', ask: figure },
    { table: 'breakdown', ask: { ...figure, by: ['product'] } },
    { table: 'comparison', ask: { ...figure, dimension: 'stage', left: 'Won', right: null } },
    { table: 'correlation', ask: { ...figure, leading: 'opportunities_created', lag: 0 } },
    { table: 'records', ask: { figure, term: 'dealsWon', sort: 'date', isDescending: true } },
  ];
}

/** The file's text, or the code that refuses it. */
async function exported(role: Role, ask: ExportTable): Promise<string> {
  const found = await findOrganisation(userWithRole(OWN, role), sampleSlug(OWN));
  if (!found) throw new Error('no such member');
  try {
    const { parts } = await exportTable({
      ...found,
      clock: fixedClock('2026-06-17T10:00:00Z'),
      ask,
      format: 'csv',
      locale: 'en',
    });
    let text = '';
    for await (const part of parts) text += Buffer.from(part).toString('utf8');
    return text;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}

async function link(role: Role, personId: string): Promise<void> {
  await withOrg(organisationId(OWN), async (tx) => {
    await tx.member.updateMany({ where: { personId }, data: { personId: null } });
    await tx.member.updateMany({ where: { userId: userWithRole(OWN, role) }, data: { personId } });
  });
}

beforeAll(async () => {
  await makeSampleOrganisation(OWN);
  await makeSampleOrganisation(FOREIGN);
});

describe('exports', () => {
  it.each(tables({}))('$table: open to who sees the whole organisation', async (ask) => {
    for (const role of ['owner', 'admin', 'executive'] as const) {
      expect(await exported(role, ask)).toContain('\ufeff');
    }
  });

  it.each(tables({ person: sampleId(FOREIGN, 'person', 1) }))(
    '$table: no role is given a person of another organisation',
    async (ask) => {
      for (const role of roles) {
        expect(await exported(role, ask)).toMatch(/^(metric|people)\.errors\./);
      }
    },
  );

  it.each(tables({ team: `team-${String(SPARE)}` }))('$table: no team to a rep', async (ask) => {
    await link('rep', seller);
    expect(await exported('rep', ask)).toBe('people.errors.scopeForbidden');
  });

  it.each(tables({ person: sampleId(OWN, 'person', SPARE) }))(
    '$table: nobody else to a rep',
    async (ask) => {
      await link('rep', seller);
      expect(await exported('rep', ask)).toBe('people.errors.scopeForbidden');
    },
  );

  it('the records are those of the own organisation', async () => {
    const [records] = tables({}).filter(({ table }) => table === 'records');
    if (!records) throw new Error('no records');
    const lines = (await exported('owner', records)).trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
  });
});

describe('whole exports of records', () => {
  it.each([OWN, FOREIGN])('of organisation %i hold its own records only', async (o) => {
    const found = await findOrganisation(userWithRole(o, 'owner'), sampleSlug(o));
    if (!found) throw new Error('no such member');
    const all = await withOrg(organisationId(o), (tx) => tx.person.count());
    const { parts } = await exportRecords({
      ...{ org: found.org, clock: fixedClock('2026-06-17T10:00:00Z'), locale: 'en' },
      ...{ type: 'person', format: 'csv', query: allRecords },
    });
    let text = '';
    for await (const part of parts) text += Buffer.from(part).toString('utf8');
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(all + 1);
    expect(lines.filter((line) => line.includes(',Person 1,'))).toHaveLength(1);
  });
});
