import { addDays, addMonths, type CivilDate } from '@/server/values/civil-date';
import type { Random } from './random';
import type { MembershipRecord, PersonRecord, TeamRecord } from './records';

/** Somebody who sells: where, how well, and how much of the office's work. */
export interface Seller {
  person: PersonRecord;
  office: string;
  skill: number;
  share: number;
}

export interface Staff {
  teams: TeamRecord[];
  persons: PersonRecord[];
  memberships: MembershipRecord[];
  sellers: Seller[];
}

const regions: readonly [region: string, lead: string, offices: readonly string[]][] = [
  ['France', 'Camille Arnoux', ['Paris', 'Lille', 'Lyon']],
  ['Benelux', 'Pieter Vandamme', ['Bruxelles', 'Amsterdam']],
  ['Suisse', 'Aline Rochat', ['Genève']],
];

/** office, manager, reps; `-n` joined n months ago, `+n` left n months ago */
const offices: Record<string, readonly string[]> = {
  Paris: [
    'Nadia Belkacem',
    'Hugo Lemaire',
    'Inès Caron',
    'Théo Marchal',
    'Sarah Benoît -9',
    'Loïc Perrin +14',
  ],
  Lille: [
    'Antoine Delvaux',
    'Manon Lecocq',
    'Julien Brasseur',
    'Élise Wattrelot -16',
    'Karim Haddad +5',
  ],
  Lyon: ['Sophie Guérin', 'Mathieu Roche', 'Chloé Dumas', 'Bastien Favre'],
  Bruxelles: ['Sofie Claes', 'Lucas Peeters', 'Emma Lambert', 'Noah Willems +8', 'Julie Maes -7'],
  Amsterdam: ['Daan Visser', 'Lotte de Boer', 'Sem Bakker', 'Fleur Jansen -4'],
  Genève: ['Marc Bovet', 'Laura Fontana', 'Nicolas Rey', 'Céline Monnier'],
};

/** The people of the example company in a tree of teams: some joined, some left, one moved. */
export function makeStaff(random: Random, asOf: CivilDate, start: CivilDate): Staff {
  const staff: Staff = { teams: [], persons: [], memberships: [], sellers: [] };
  const root = addTeam(staff, random, 'Atelier Nord', null);
  root.managerId = addPerson(staff, random, 'Claire Delmas', 'manager', 'Paris', root, start).id;
  for (const [region, lead, names] of regions) {
    const team = addTeam(staff, random, region, root.id);
    team.managerId = addPerson(staff, random, lead, 'manager', names[0] ?? region, team, start).id;
    for (const name of names) addOffice(staff, random, name, team.id, asOf, start);
  }
  moveOnce(staff, addMonths(asOf, -11));
  return staff;
}

function addOffice(
  staff: Staff,
  random: Random,
  office: string,
  parentId: string,
  asOf: CivilDate,
  start: CivilDate,
): void {
  const [managerName, ...reps] = offices[office] ?? [];
  if (!managerName) throw new RangeError(`Nobody works in ${office}`);
  const team = addTeam(staff, random, office, parentId);
  const manager = addPerson(staff, random, managerName, 'manager', office, team, start);
  team.managerId = manager.id;
  staff.sellers.push({ person: manager, office, skill: 1.1, share: 0.35 });
  for (const text of reps) {
    const [, name = text, sign, months] = /^(.*?)(?: ([+-])(\d+))?$/.exec(text) ?? [];
    const day = months ? addDays(addMonths(asOf, -Number(months)), -6) : null;
    const person = addPerson(
      staff,
      random,
      name,
      'rep',
      office,
      team,
      sign === '-' && day ? day : start,
    );
    if (sign === '+' && day) leave(staff, person, day, random);
    staff.sellers.push({
      person,
      office,
      skill: random.between(0.82, 1.2),
      share: random.between(0.7, 1.5),
    });
  }
}

function addTeam(staff: Staff, random: Random, name: string, parentId: string | null): TeamRecord {
  const team = { id: random.uuid(), externalId: slug(name), name, parentId, managerId: null };
  staff.teams.push(team);
  return team;
}

function addPerson(
  staff: Staff,
  random: Random,
  name: string,
  role: PersonRecord['role'],
  location: string,
  team: TeamRecord,
  joinedOn: CivilDate,
): PersonRecord {
  const isFounding = staff.persons.length % 3 !== 2;
  const person: PersonRecord = {
    id: random.uuid(),
    externalId: slug(name),
    name,
    email: `${slug(name)}@atelier-nord.example`,
    role,
    location,
    hiredOn: isFounding ? addMonths(joinedOn, -Math.floor(random.between(0, 40))) : joinedOn,
    leftOn: null,
    leaveReason: null,
  };
  if (!person.hiredOn || person.hiredOn > joinedOn) person.hiredOn = joinedOn;
  staff.persons.push(person);
  staff.memberships.push({
    personId: person.id,
    teamId: team.id,
    fromOn: person.hiredOn,
    toOn: null,
  });
  return person;
}

function leave(staff: Staff, person: PersonRecord, day: CivilDate, random: Random): void {
  person.leftOn = day;
  person.leaveReason = random.pick(['Resignation', 'Retirement', 'Relocation']);
  for (const membership of staff.memberships) {
    if (membership.personId === person.id) membership.toOn = addDays(day, 1);
  }
}

/** One rep of Lille goes to Paris; what was sold before stays with Lille. */
function moveOnce(staff: Staff, day: CivilDate): void {
  const seller = staff.sellers.find(({ person }) => person.name === 'Julien Brasseur');
  const paris = staff.teams.find((team) => team.name === 'Paris');
  const membership = staff.memberships.find((held) => held.personId === seller?.person.id);
  if (!seller || !paris || !membership) throw new RangeError('Nobody to move');
  membership.toOn = day;
  staff.memberships.push({ personId: seller.person.id, teamId: paris.id, fromOn: day, toOn: null });
}

/** 'Élise Wattrelot' → 'elise-wattrelot' */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
