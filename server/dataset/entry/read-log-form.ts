import type { Clock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import { limitOf, loadLogScope } from './log-scope';
import { localTimeIn } from './local-time';

const MOST_TAGS = 24;

/** Whom the member may log for and what the form proposes. */
export interface LogForm {
  /** now in the organisation's zone, to the minute */
  readonly now: string;
  readonly people: readonly { readonly externalId: string; readonly name: string }[];
  /** the member's own person's external id, where they may log for it */
  readonly own: string | null;
  /** the tags used most on what came in lately */
  readonly tags: readonly string[];
}

interface PersonRow {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
}

export async function readLogForm(
  org: Organisation,
  member: OrganisationMember,
  clock: Clock,
): Promise<LogForm> {
  const today = civilDateIn(clock.now(), org.timeZone);
  return withOrgConnection(org.id, async (connection) => {
    const scope = await loadLogScope(connection, member);
    const { rows: people } = await connection.query<PersonRow>(
      `select id, external_id as "externalId", name from person
       where organisation_id = app_organisation_id() and ($1::uuid[] is null or id = any($1::uuid[]))
         and (left_on is null or left_on > $2::date - 31)
       order by name, id`,
      [limitOf(scope), today],
    );
    const { rows: tags } = await connection.query<{ tag: string }>(
      `select tag from (select tags from activity
         where organisation_id = app_organisation_id() and tags <> '{}'
           and occurred_on >= $1::date - 180 and ($2::uuid[] is null or owner_id = any($2::uuid[]))
         order by occurred_on desc limit 1000) lately, unnest(lately.tags) tag
       group by tag order by count(*) desc, tag limit ${String(MOST_TAGS)}`,
      [today, limitOf(scope)],
    );
    return {
      now: localTimeIn(clock.now(), org.timeZone),
      people: people.map(({ externalId, name }) => ({ externalId, name })),
      own: people.find(({ id }) => id === member.personId)?.externalId ?? null,
      tags: tags.map(({ tag }) => tag),
    };
  });
}
