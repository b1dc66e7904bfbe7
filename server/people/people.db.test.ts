import { describe, expect, it } from 'vitest';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { signUpCompany, type SignedUp } from '@/test/factories/accounts';
import { addMembership } from './add-membership';
import { changeMembership } from './change-membership';
import { changePerson } from './change-person';
import { changeTeam } from './change-team';
import { createPerson } from './create-person';
import { createTeam } from './create-team';
import { deleteTeam } from './delete-team';
import { leaveOrganisation } from './leave-organisation';
import { loadVisibleScope } from './people.public';
import type { PersonInput } from './people.schemas';
import { readPeople } from './read-people';
import { readPerson } from './read-person';
import { readTeams } from './read-teams';

const day = (text: string) => civilDate(text);

const person = (company: SignedUp, name: string, more: Partial<PersonInput> = {}) =>
  createPerson(
    { name, externalId: null, email: null, role: 'rep', location: null, hiredOn: null, ...more },
    company,
  );
const team = (
  company: SignedUp,
  name: string,
  parentId: string | null = null,
  managerId: string | null = null,
) => createTeam({ name, parentId, managerId }, company);

const place = (
  company: SignedUp,
  personId: string,
  teamId: string,
  from: string | null,
  to: string | null = null,
  endsEarlier = false,
) =>
  addMembership(
    { personId, teamId, fromOn: from ? day(from) : null, toOn: to ? day(to) : null, endsEarlier },
    company,
  );

const memberships = async (company: SignedUp, personId: string): Promise<string[]> =>
  (await readPerson(company.org.id, personId)).memberships.map(
    ({ teamName, fromOn, toOn }) => `${teamName} ${fromOn ?? '…'} ${toOn ?? '…'}`,
  );

describe('memberships', () => {
  async function placed() {
    const company = await signUpCompany();
    const { id } = await person(company, 'Ada');
    const [north, south] = [await team(company, 'North'), await team(company, 'South')];
    return { company, id, north: north.id, south: south.id };
  }

  it('are half-open: one may end on the day the next begins', async () => {
    const { company, id, north, south } = await placed();
    await place(company, id, north, null, '2026-02-01');
    await place(company, id, south, '2026-02-01');
    expect(await memberships(company, id)).toEqual(['South 2026-02-01 …', 'North … 2026-02-01']);
  });

  it('never overlap, not even when added at once', async () => {
    const { company, id, north, south } = await placed();
    await place(company, id, north, '2026-01-01', '2026-03-01');
    const overlap = { code: 'people.errors.membershipOverlap', field: 'fromOn' };
    await expect(place(company, id, south, '2026-02-28')).rejects.toMatchObject(overlap);
    await expect(place(company, id, south, null)).rejects.toMatchObject(overlap);
    const both = await Promise.allSettled([
      place(company, id, north, '2026-05-01'),
      place(company, id, south, '2026-05-01'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('end where a later one begins, when asked', async () => {
    const { company, id, north, south } = await placed();
    await place(company, id, north, '2025-01-01');
    await place(company, id, south, '2026-02-01', null, true);
    expect(await memberships(company, id)).toEqual([
      'South 2026-02-01 …',
      'North 2025-01-01 2026-02-01',
    ]);
  });

  it('are corrected under the same rule', async () => {
    const { company, id, north, south } = await placed();
    await place(company, id, north, '2025-01-01', '2025-07-01');
    const second = await place(company, id, south, '2025-07-01');
    const change = { membershipId: second.id, teamId: south, toOn: null };
    await expect(
      changeMembership({ ...change, fromOn: day('2025-06-30') }, company),
    ).rejects.toMatchObject({ code: 'people.errors.membershipOverlap' });
    await changeMembership({ ...change, fromOn: day('2025-08-01') }, company);
    expect(await memberships(company, id)).toEqual([
      'South 2025-08-01 …',
      'North 2025-01-01 2025-07-01',
    ]);
  });

  it('end the day after the last day of who leaves, and future ones vanish', async () => {
    const { company, id, north, south } = await placed();
    await place(company, id, north, '2025-01-01', '2026-06-01');
    await place(company, id, south, '2026-06-01');
    await leaveOrganisation(
      { personId: id, leftOn: day('2026-03-31'), leaveReason: 'New job' },
      company,
    );
    expect(await memberships(company, id)).toEqual(['North 2025-01-01 2026-04-01']);
    const list = async (status: 'active' | 'left', today: string) =>
      (await readPeople(company.org.id, { search: '', status }, day(today))).people.map(
        ({ name, teamName }) => `${name} ${teamName}`,
      );
    expect(await list('active', '2026-03-31')).toEqual(['Ada North']);
    expect(await list('active', '2026-04-01')).toEqual([]);
    expect(await list('left', '2026-04-01')).toEqual(['Ada null']);
  });
});

describe('people', () => {
  it('are found by a part of their name, whatever it holds', async () => {
    const company = await signUpCompany();
    await person(company, 'Ada 100%');
    await person(company, 'Bo', { location: 'Lille' });
    const found = async (search: string) =>
      (
        await readPeople(company.org.id, { search, status: 'active' }, day('2026-03-10'))
      ).people.map(({ name }) => name);
    expect(await found('ADA')).toEqual(['Ada 100%']);
    expect(await found('0%')).toEqual(['Ada 100%']);
    expect(await found('%b')).toEqual([]);
    expect(await found('lil')).toEqual(['Bo']);
  });

  it('have one identifier each, and say whose is taken', async () => {
    const company = await signUpCompany();
    await person(company, 'Ada');
    await expect(person(company, 'Ada')).rejects.toMatchObject({
      code: 'people.errors.personTaken',
      field: 'externalId',
    });
    const second = await person(company, 'Ada', { externalId: 'ada-2' });
    await expect(
      changePerson(
        second.id,
        { name: 'Ada', externalId: 'Ada', email: null, role: 'rep', location: null, hiredOn: null },
        company,
      ),
    ).rejects.toMatchObject({ code: 'people.errors.personTaken' });
  });

  it('come in pages by name without a gap', async () => {
    const company = await signUpCompany();
    await withOrg(company.org.id, (tx) =>
      tx.person.createMany({
        data: Array.from({ length: 230 }, (_, index) => ({
          organisationId: company.org.id,
          externalId: `p${index}`,
          name: `Person ${index % 40}`,
        })),
      }),
    );
    const seen: string[] = [];
    const sizes: number[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof readPeople>> = await readPeople(
        company.org.id,
        { search: '', status: 'all', cursor },
        day('2026-03-10'),
      );
      seen.push(...page.people.map(({ id }) => id));
      sizes.push(page.people.length);
      expect(page.total).toBe(230);
      cursor = page.nextCursor;
    } while (cursor);
    expect(sizes).toEqual([100, 100, 30]);
    expect(new Set(seen).size).toBe(230);
  });
});

describe('teams', () => {
  async function tree() {
    const company = await signUpCompany();
    const [ada, bo, cy] = [
      await person(company, 'Ada'),
      await person(company, 'Bo'),
      await person(company, 'Cy'),
    ];
    const france = await team(company, 'France', null, ada.id);
    const north = await team(company, 'North', france.id, bo.id);
    const spain = await team(company, 'Spain');
    await place(company, bo.id, north.id, null);
    await place(company, cy.id, france.id, '2026-01-01');
    await place(company, ada.id, spain.id, '2026-06-01');
    return { company, ada, bo, cy, france, north, spain };
  }

  it('stand in a tree with managers and head counts of the day', async () => {
    const { company } = await tree();
    const rows = async (today: string) =>
      (await readTeams(company.org.id, day(today))).map(
        (row) => `${row.depth} ${row.name} ${row.managerName ?? '–'} ${row.headCount}`,
      );
    expect(await rows('2026-03-10')).toEqual(['0 France Ada 2', '1 North Bo 1', '0 Spain – 0']);
    expect(await rows('2025-12-31')).toEqual(['0 France Ada 1', '1 North Bo 1', '0 Spain – 0']);
    expect(await rows('2026-06-01')).toEqual(['0 France Ada 2', '1 North Bo 1', '0 Spain – 1']);
  });

  it('are never below themselves, not even by two moves at once', async () => {
    const { company, france, north, spain } = await tree();
    const move = (teamId: string, name: string, parentId: string | null) =>
      changeTeam({ teamId, name, parentId, managerId: null }, company);
    await expect(move(france.id, 'France', north.id)).rejects.toMatchObject({
      code: 'people.errors.teamCycle',
    });
    const both = await Promise.allSettled([
      move(france.id, 'France', spain.id),
      move(spain.id, 'Spain', france.id),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('are deleted only when nobody was ever in them and nothing is below', async () => {
    const { company, france, north, spain } = await tree();
    await expect(deleteTeam(france.id, company)).rejects.toThrow('people.errors.teamHasTeams');
    await expect(deleteTeam(north.id, company)).rejects.toThrow('people.errors.teamHasPeople');
    await expect(deleteTeam(spain.id, company)).rejects.toThrow('people.errors.teamHasPeople');
    const empty = await team(company, 'Empty');
    await deleteTeam(empty.id, company);
    expect(await readTeams(company.org.id, day('2026-03-10'))).toHaveLength(3);
  });

  it('decide what a manager and a rep may see', async () => {
    const { company, ada, bo, cy, france, north } = await tree();
    const visible = (role: 'manager' | 'rep', personId: string) =>
      withOrg(company.org.id, (tx) => loadVisibleScope(tx, { role, personId }));
    const ofAda = await visible('manager', ada.id);
    if (ofAda.kind !== 'teams') throw new Error('a manager sees teams');
    expect([...ofAda.teamIds].sort()).toEqual([france.id, north.id].sort());
    expect([...ofAda.personIds].sort()).toEqual([ada.id, bo.id, cy.id].sort());
    expect(await visible('rep', bo.id)).toEqual({
      kind: 'person',
      personId: bo.id,
      teamId: north.id,
    });
  });
});
