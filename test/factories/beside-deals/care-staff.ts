import { addMonths, type CivilDate } from '@/server/values/civil-date';
import type { Random } from '../random';
import type { CompanyRecords } from '../records';
import { slug } from '../staff';
import type { CareStaff, Row } from './setting';

const people = [
  ['Jeanne Mercier', 'bdr'],
  ['Samir Oukaci', 'bdr'],
  ['Pauline Gros', 'csm'],
  ['Arnaud Lefort', 'csm'],
  ['Mélanie Tissot', 'support'],
  ['Yannick Le Goff', 'support'],
] as const;

/** Who prospects, accompanies and helps customers, with their place in the whole organisation's team. */
export function makeCareStaff(
  random: Random,
  { teams }: CompanyRecords,
  since: CivilDate,
): { rows: Row[]; memberships: Row[]; care: CareStaff } {
  const root = teams.find(({ parentId }) => parentId === null);
  if (!root) throw new RangeError('No team holds all others');
  const hired = people.map(() => addMonths(since, -Math.floor(random.between(0, 18))));
  const rows = people.map(([name, role], index) => ({
    id: random.uuid(),
    external_id: slug(name),
    name,
    email: `${slug(name)}@atelier-nord.example`,
    role,
    location: 'Lille',
    hired_on: hired[index] ?? since,
  }));
  const withRole = (role: string) => rows.filter((row) => row.role === role).map(({ id }) => id);
  return {
    rows,
    memberships: rows.map(({ id, external_id, hired_on }) => ({
      external_id,
      person_id: id,
      team_id: root.id,
      from_on: hired_on,
    })),
    care: { bdrs: withRole('bdr'), csms: withRole('csm'), agents: withRole('support') },
  };
}
