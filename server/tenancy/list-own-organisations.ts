import { withUser } from './with-org';

export interface OwnOrganisation {
  readonly slug: string;
  readonly name: string;
}

/** The organisations that the user is a member of, by name. */
export async function listOwnOrganisations(userId: string): Promise<OwnOrganisation[]> {
  return withUser(
    userId,
    (tx) => tx.$queryRaw<OwnOrganisation[]>`
      select o.slug, o.name from member m join organisation o on o.id = m.organisation_id
      where m.user_id = ${userId}::uuid order by lower(o.name), o.slug`,
  );
}
