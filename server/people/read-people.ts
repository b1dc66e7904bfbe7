import { z } from 'zod';
import { withOrg } from '@/server/tenancy/with-org';
import type { CivilDate } from '@/server/values/civil-date';
import { personRoles, type ListPeople } from './people.schemas';

const PAGE_SIZE = 100;

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(personRoles),
  location: z.string().nullable(),
  hiredOn: z.string().nullable(),
  leftOn: z.string().nullable(),
  teamId: z.string().nullable(),
  teamName: z.string().nullable(),
});
export type PersonRow = z.infer<typeof rowSchema>;

const cursorSchema = z.tuple([z.string(), z.uuid()]);

function afterCursor(cursor: string | null | undefined): [string, string] | null {
  if (!cursor) return null;
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    return null;
  }
}

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

/** One page of people by name, with the team that each is in today. */
export async function readPeople(
  organisationId: string,
  { search, status, cursor }: ListPeople,
  today: CivilDate,
): Promise<{ people: PersonRow[]; total: number; nextCursor: string | null }> {
  const pattern = `%${escapeLike(search.trim())}%`;
  const after = afterCursor(cursor);
  return withOrg(
    organisationId,
    async (tx) => {
      const counted = await tx.$queryRaw<{ total: number }[]>`
        select count(*)::int as total from person p
        where p.organisation_id = ${organisationId}::uuid
          and (${status} = 'all' or (p.left_on is not null and p.left_on < ${today}::date) = (${status} = 'left'))
          and (p.name ilike ${pattern} or p.external_id ilike ${pattern} or p.email ilike ${pattern}
            or p.location ilike ${pattern})`;
      const rows = await tx.$queryRaw<unknown[]>`
        select p.id, p.name, p.role, p.location, p.hired_on::text as "hiredOn",
          p.left_on::text as "leftOn", t.id as "teamId", t.name as "teamName"
        from person p
        left join team_membership m on m.organisation_id = p.organisation_id
          and m.person_id = p.id and daterange(m.from_on, m.to_on) @> ${today}::date
        left join team t on t.organisation_id = m.organisation_id and t.id = m.team_id
        where p.organisation_id = ${organisationId}::uuid
          and (${status} = 'all' or (p.left_on is not null and p.left_on < ${today}::date) = (${status} = 'left'))
          and (p.name ilike ${pattern} or p.external_id ilike ${pattern} or p.email ilike ${pattern}
            or p.location ilike ${pattern})
          and (${after === null} or (p.name, p.id) > (${after?.[0] ?? ''}, ${after?.[1] ?? organisationId}::uuid))
        order by p.name, p.id limit ${PAGE_SIZE + 1}`;
      const people = rows.slice(0, PAGE_SIZE).map((row) => rowSchema.parse(row));
      const last = people.at(-1);
      const nextCursor =
        rows.length > PAGE_SIZE && last
          ? Buffer.from(JSON.stringify([last.name, last.id])).toString('base64url')
          : null;
      return { people, total: counted[0]?.total ?? 0, nextCursor };
    },
    { isReadOnly: true },
  );
}
