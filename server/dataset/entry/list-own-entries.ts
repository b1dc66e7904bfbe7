import type { Clock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrgReader } from '@/server/tenancy/with-org';

const DAYS = 14;
const MOST = 50;

/** An activity that the member logged by hand, as the form shows it. */
export interface OwnActivity {
  readonly externalId: string;
  readonly person: { readonly externalId: string; readonly name: string } | null;
  readonly type: string;
  readonly direction: string | null;
  readonly status: string | null;
  /** civil date, with the time in the organisation's zone where it is known */
  readonly occurredAt: string;
  readonly durationMinutes: number | null;
  readonly name: string | null;
  readonly deal: NamedSubject | null;
  readonly lead: NamedSubject | null;
  readonly customer: NamedSubject | null;
  readonly sentiment: string | null;
  readonly tags: readonly string[];
}

interface NamedSubject {
  readonly externalId: string;
  readonly name: string | null;
}

/** What the member logged in the last two weeks, the latest first. */
export async function listOwnEntries(
  org: Organisation,
  member: OrganisationMember,
  clock: Clock,
): Promise<OwnActivity[]> {
  const since = new Date(clock.now().getTime() - DAYS * 24 * 3600 * 1000);
  return withOrgReader(org.id, (reader) =>
    reader.fixedRows<OwnActivity>(text, [org.id, member.id, since, org.timeZone]),
  );
}

const subject = (alias: string) => `case when ${alias}.id is not null then
  jsonb_build_object('externalId', ${alias}.external_id, 'name', ${alias}.name) end`;

const text = `select r.external_id as "externalId", ${subject('p')} as person, r.type, r.direction,
    r.status, coalesce(to_char(r.occurred_at at time zone $4, 'YYYY-MM-DD"T"HH24:MI'),
      r.occurred_on::text) as "occurredAt", round(r.duration_hours * 60)::int as "durationMinutes",
    r.name, ${subject('d')} as deal, ${subject('l')} as lead, ${subject('c')} as customer,
    r.sentiment, coalesce(r.tags, '{}') as tags
  from import i
  join activity r on r.organisation_id = i.organisation_id and r.created_import_id = i.id
  left join person p on p.organisation_id = r.organisation_id and p.id = r.owner_id
  left join deal d on d.organisation_id = r.organisation_id and d.id = r.deal_id
  left join lead l on l.organisation_id = r.organisation_id and l.id = r.lead_id
  left join customer c on c.organisation_id = r.organisation_id and c.id = r.customer_id
  where i.organisation_id = $1::uuid and i.source = 'form' and i.record_type = 'activity'
    and i.actor_kind = 'member' and i.actor_id = $2::uuid and i.created_at >= $3
    and r.occurred_on is not null
  order by i.created_at desc, r.id desc limit ${MOST}`;
