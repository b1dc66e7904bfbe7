import { z } from 'zod';
import { roles } from '@/server/auth/permissions';
import { withOrg } from './with-org';

const memberSchema = z.object({
  id: z.string(),
  role: z.enum(roles),
  createdAt: z.date(),
  user: z.object({ name: z.string(), email: z.string() }),
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
});
export type ListedMember = z.infer<typeof memberSchema>;

/** Everybody who may open the organisation, the earliest first. */
export async function listMembers(organisationId: string): Promise<ListedMember[]> {
  const members = await withOrg(organisationId, (tx) =>
    tx.member.findMany({
      where: { organisationId },
      include: {
        user: { select: { name: true, email: true } },
        person: { select: { id: true, name: true } },
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
  );
  return members.map((member) => memberSchema.parse(member));
}
