import { orgProcedure, router } from '@/server/api/trpc';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import { addMembership } from './add-membership';
import { changeMembership } from './change-membership';
import { changePerson } from './change-person';
import { changeTeam } from './change-team';
import { createPerson } from './create-person';
import { createTeam } from './create-team';
import { deleteTeam } from './delete-team';
import { leaveOrganisation } from './leave-organisation';
import { listPeople } from './people.public';
import {
  addMembershipSchema,
  changeMembershipSchema,
  changePersonSchema,
  changeTeamSchema,
  leaveSchema,
  listPeopleSchema,
  membershipIdSchema,
  personIdSchema,
  personSchema,
  teamIdSchema,
  teamSchema,
} from './people.schemas';
import { readPeople } from './read-people';
import { readPerson } from './read-person';
import { readTeams } from './read-teams';
import { removeMembership } from './remove-membership';

const readsPeople = orgProcedure('person:read');
const managesPeople = orgProcedure('person:manage');
const managesTeams = orgProcedure('team:manage');

export const peopleRouter = router({
  people: readsPeople
    .input(listPeopleSchema)
    .query(({ ctx, input }) =>
      readPeople(ctx.org.id, input, civilDateIn(ctx.clock.now(), ctx.org.timeZone)),
    ),
  /** everybody by name, for pickers */
  names: readsPeople.query(({ ctx }) => withOrg(ctx.org.id, (tx) => listPeople(tx, ctx.org.id))),
  person: readsPeople
    .input(personIdSchema)
    .query(({ ctx, input }) => readPerson(ctx.org.id, input.personId)),
  createPerson: managesPeople
    .input(personSchema)
    .mutation(({ ctx, input: { org: _slug, ...input } }) => createPerson(input, ctx)),
  changePerson: managesPeople
    .input(changePersonSchema)
    .mutation(({ ctx, input: { org: _slug, personId, ...input } }) =>
      changePerson(personId, input, ctx),
    ),
  leave: managesPeople
    .input(leaveSchema)
    .mutation(({ ctx, input }) => leaveOrganisation(input, ctx)),

  addMembership: managesPeople
    .input(addMembershipSchema)
    .mutation(({ ctx, input }) => addMembership(input, ctx)),
  changeMembership: managesPeople
    .input(changeMembershipSchema)
    .mutation(({ ctx, input }) => changeMembership(input, ctx)),
  removeMembership: managesPeople
    .input(membershipIdSchema)
    .mutation(({ ctx, input }) => removeMembership(input.membershipId, ctx)),

  teams: orgProcedure('team:read').query(({ ctx }) =>
    readTeams(ctx.org.id, civilDateIn(ctx.clock.now(), ctx.org.timeZone)),
  ),
  createTeam: managesTeams.input(teamSchema).mutation(({ ctx, input }) => createTeam(input, ctx)),
  changeTeam: managesTeams
    .input(changeTeamSchema)
    .mutation(({ ctx, input: { org: _slug, ...input } }) => changeTeam(input, ctx)),
  deleteTeam: managesTeams
    .input(teamIdSchema)
    .mutation(({ ctx, input }) => deleteTeam(input.teamId, ctx)),
});
