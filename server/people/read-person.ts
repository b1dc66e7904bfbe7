import { z } from 'zod';
import { withOrg } from '@/server/tenancy/with-org';
import { findPerson, fromDay } from './people.repository';
import { personRoles } from './people.schemas';

/** A person with every membership, the latest first. */
export async function readPerson(organisationId: string, personId: string) {
  return withOrg(
    organisationId,
    async (tx) => {
      const person = await findPerson(tx, personId);
      const memberships = await tx.teamMembership.findMany({
        where: { organisationId, personId },
        include: { team: { select: { name: true } } },
        orderBy: [{ fromOn: { sort: 'desc', nulls: 'last' } }],
      });
      const managed = await tx.team.findMany({
        where: { organisationId, managerId: personId },
        select: { id: true, name: true },
        orderBy: { name: 'asc' },
      });
      return {
        id: person.id,
        externalId: person.externalId,
        name: person.name,
        email: person.email,
        role: z.enum(personRoles).parse(person.role),
        location: person.location,
        hiredOn: fromDay(person.hiredOn),
        leftOn: fromDay(person.leftOn),
        leaveReason: person.leaveReason,
        managedTeams: managed,
        memberships: memberships.map(({ id, teamId, team, fromOn, toOn }) => ({
          id,
          teamId,
          teamName: team.name,
          fromOn: fromDay(fromOn),
          toOn: fromDay(toOn),
        })),
      };
    },
    { isReadOnly: true },
  );
}
