import { beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '@/server/auth/permissions';
import { withOrg } from '@/server/tenancy/with-org';
import { callProcedure } from './call-procedure';
import { makeSampleOrganisation, SPARE, sampleSlug, userWithRole } from './sample-organisation';
import { organisationId, sampleId } from './sample-rows';

const O = 900;
const seller = sampleId(O, 'person', 1);
const other = sampleId(O, 'person', SPARE);
const SELLERS_TEAM = 'team-1';
const OTHER_TEAM = `team-${SPARE}`;

/** Links the member of a role to a person, and nobody else to that person. */
async function link(role: Role, personId: string): Promise<void> {
  await withOrg(organisationId(O), async (tx) => {
    await tx.member.updateMany({ where: { personId }, data: { personId: null } });
    await tx.member.updateMany({
      where: { userId: userWithRole(O, role) },
      data: { personId },
    });
  });
}

/** The one deal of the sample, won by person 1, or the error code that refuses it. */
async function dealsWon(role: Role, scope: Readonly<Record<string, string>>): Promise<unknown> {
  try {
    return await callProcedure({ path: 'metric.values', type: 'query' }, userWithRole(O, role), {
      org: sampleSlug(O),
      metrics: ['deals_won'],
      periods: ['2026'],
      ...scope,
    });
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

const answer = (value: string) => [
  expect.objectContaining({
    points: [expect.objectContaining({ figure: expect.objectContaining({ value }) as unknown })],
  }) as unknown,
];

beforeAll(async () => {
  await makeSampleOrganisation(O);
  await withOrg(organisationId(O), (tx) =>
    tx.teamMembership.updateMany({
      where: { personId: seller },
      data: { fromOn: null, toOn: null },
    }),
  );
  // team 1 is led by person 1; the spare team stands beside it rather than below it
  await withOrg(organisationId(O), (tx) =>
    tx.team.updateMany({
      where: { externalId: OTHER_TEAM },
      data: { parentId: null, managerId: null },
    }),
  );
});

describe('whose figures a member may see', () => {
  it.each(['owner', 'admin', 'executive'] as const)('a %s: everybody’s', async (role) => {
    expect(await dealsWon(role, {})).toEqual(answer('1'));
    expect(await dealsWon(role, { person: seller })).toEqual(answer('1'));
    expect(await dealsWon(role, { person: other })).toEqual(answer('0'));
    expect(await dealsWon(role, { team: OTHER_TEAM })).toEqual(answer('0'));
  });

  it('a manager: the own teams, with everybody in them, and no other', async () => {
    await link('manager', seller);
    expect(await dealsWon('manager', {})).toEqual(answer('1'));
    expect(await dealsWon('manager', { team: SELLERS_TEAM })).toEqual(answer('1'));
    expect(await dealsWon('manager', { team: OTHER_TEAM })).toBe('FORBIDDEN');
    expect(await dealsWon('manager', { person: other })).toBe('FORBIDDEN');
  });

  it('a rep: the own figures, and no other', async () => {
    await link('rep', other);
    expect(await dealsWon('rep', {})).toEqual(answer('0'));
    expect(await dealsWon('rep', { person: seller })).toBe('FORBIDDEN');
    expect(await dealsWon('rep', { team: SELLERS_TEAM })).toBe('FORBIDDEN');
    await link('rep', seller);
    expect(await dealsWon('rep', { person: seller })).toEqual(answer('1'));
  });

  it.each(['manager', 'rep'] as const)('a %s linked to nobody: nothing', async (role) => {
    await withOrg(organisationId(O), (tx) =>
      tx.member.updateMany({ where: { role }, data: { personId: null } }),
    );
    expect(await dealsWon(role, {})).toBe('FORBIDDEN');
    expect(await dealsWon(role, { team: SELLERS_TEAM })).toBe('FORBIDDEN');
  });
});
