import { withOrg } from '@/server/tenancy/with-org';
import { utcMidnight, type CivilDate } from '@/server/values/civil-date';
import { countsWithSubTeams } from './engine/team-tree';
import { loadTeamTree, type PlacedTeam } from './people.public';

export interface TeamRow extends PlacedTeam {
  readonly managerName: string | null;
  /** people in it today, sub-teams included */
  readonly headCount: number;
}

/** The team tree in reading order, with managers and today's head counts. */
export async function readTeams(organisationId: string, today: CivilDate): Promise<TeamRow[]> {
  return withOrg(
    organisationId,
    async (tx) => {
      const teams = await loadTeamTree(tx, organisationId);
      const day = utcMidnight(today);
      const counts = await tx.teamMembership.groupBy({
        by: ['teamId'],
        where: {
          organisationId,
          AND: [
            { OR: [{ fromOn: null }, { fromOn: { lte: day } }] },
            { OR: [{ toOn: null }, { toOn: { gt: day } }] },
          ],
        },
        _count: true,
      });
      const managerIds = teams.flatMap(({ managerId }) => managerId ?? []);
      const managers = await tx.person.findMany({
        where: { organisationId, id: { in: managerIds } },
        select: { id: true, name: true },
      });
      const names = new Map(managers.map(({ id, name }) => [id, name]));
      const own = new Map(counts.map(({ teamId, _count }) => [teamId, _count]));
      const headCounts = countsWithSubTeams(teams, own);
      return teams.map((team) => ({
        ...team,
        managerName: team.managerId && (names.get(team.managerId) ?? null),
        headCount: headCounts.get(team.id) ?? 0,
      }));
    },
    { isReadOnly: true },
  );
}
