import { z } from 'zod';
import { orgProcedure, router } from '@/server/api/trpc';
import { changeMember } from './change-member';
import { listMembers } from './list-members';
import { removeMember } from './remove-member';
import { changeMemberSchema } from './tenancy.schemas';

export const memberRouter = router({
  members: orgProcedure('member:read').query(async ({ ctx }) => {
    const members = await listMembers(ctx.org.id);
    return members.map((member) => ({ ...member, isSelf: member.id === ctx.member.id }));
  }),
  change: orgProcedure('member:manage')
    .input(changeMemberSchema)
    .mutation(({ ctx, input }) => changeMember(input, ctx)),
  remove: orgProcedure('member:manage')
    .input(z.object({ memberId: z.uuid() }))
    .mutation(({ ctx, input }) => removeMember(input.memberId, ctx)),
});
