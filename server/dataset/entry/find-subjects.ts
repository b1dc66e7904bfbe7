import type pg from 'pg';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { boundedReading } from '../records/bounded-reading';
import { pattern } from '../records/record-conditions';
import type { ActivityInput, Subject } from './entry.schemas';
import { limitOf, loadLogScope, type LogScope } from './log-scope';

const MOST = 12;

export interface FoundSubject {
  readonly externalId: string;
  readonly name: string | null;
  /** what tells it from others of its name */
  readonly beside: string | null;
}

interface SubjectSource {
  readonly from: string;
  readonly beside: string;
  /** whether it belongs to one of the people in $1 */
  readonly isTheirs: string;
}

const sources: Readonly<Record<Subject, SubjectSource>> = {
  deal: {
    from: `deal r left join customer c on c.organisation_id = r.organisation_id
      and c.id = r.customer_id`,
    beside: 'c.name',
    isTheirs: '(r.owner_id = any($1::uuid[]) or r.originator_id = any($1::uuid[]))',
  },
  lead: {
    from: 'lead r',
    beside: 'r.email',
    isTheirs: '(r.owner_id = any($1::uuid[]) or r.bdr_id = any($1::uuid[]))',
  },
  customer: {
    from: 'customer r',
    beside: 'r.location',
    isTheirs: `(r.owner_id = any($1::uuid[]) or r.csm_id = any($1::uuid[])
      or exists (select from deal d where d.organisation_id = r.organisation_id
        and d.customer_id = r.id and d.owner_id = any($1::uuid[])))`,
  },
};

const within = (subject: Subject): string =>
  `r.organisation_id = app_organisation_id()
   and ($1::uuid[] is null or ${sources[subject].isTheirs})`;

/** Deals, leads or customers that the member may log an activity about, by a part of their name. */
export async function findSubjects(
  org: Organisation,
  member: OrganisationMember,
  { subject, text }: { readonly subject: Subject; readonly text: string },
): Promise<FoundSubject[]> {
  const { from, beside } = sources[subject];
  return boundedReading(() =>
    withOrgConnection(org.id, async (connection) => {
      await connection.query("set local statement_timeout = '5s'");
      const limit = limitOf(await loadLogScope(connection, member));
      const { rows } = await connection.query<FoundSubject>(
        `select r.external_id as "externalId", r.name, ${beside} as beside from ${from}
         where ${within(subject)}
           and ($2 = '%%' or r.name ilike $2 or ${beside} ilike $2 or r.external_id ilike $3)
         order by (r.external_id = $4) desc, r.name, r.external_id limit ${String(MOST)}`,
        [limit, pattern(text), pattern(text).slice(1), text],
      );
      return rows;
    }),
  );
}

/** Refuses a deal, lead or customer that isn't there or not the member's to log about. */
export async function requireSubjects(
  connection: pg.ClientBase,
  scope: LogScope,
  input: Pick<ActivityInput, Subject>,
): Promise<void> {
  for (const subject of ['deal', 'lead', 'customer'] as const) {
    const externalId = input[subject];
    if (externalId === null) continue;
    const { rowCount } = await connection.query(
      `select from ${sources[subject].from} where ${within(subject)} and r.external_id = $2`,
      [limitOf(scope), externalId],
    );
    if (rowCount === 0) {
      throw new DomainError('notFound', 'entry.errors.subject', { id: externalId }, subject);
    }
  }
}
