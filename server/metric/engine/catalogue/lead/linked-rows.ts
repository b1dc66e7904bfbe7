import type { CatalogueText } from '../definition';
import { isHeld, isNotPlanned } from '../deal/linked-rows';

/** When a lead came in: a form, or marketing qualified, whichever was first. */
export const arrivalOn: CatalogueText = 'least(l.inbound_on, l.mql_on)';
const arrivalAt: CatalogueText = `case
  when l.inbound_on is null or l.mql_on < l.inbound_on then l.mql_at
  when l.mql_on is null or l.inbound_on < l.mql_on then l.inbound_at
  else least(l.inbound_at, l.mql_at) end`;

const firstOutbound = (condition: CatalogueText) => `select fa.occurred_on, fa.occurred_at
    from activity fa where fa.organisation_id = l.organisation_id and fa.lead_id = l.id
      and fa.direction = 'outbound' and ${condition}
      and (fa.occurred_on > ${arrivalOn} or (fa.occurred_on = ${arrivalOn}
        and coalesce(fa.occurred_at >= ${arrivalAt}, true)))
    order by fa.occurred_on, fa.occurred_at, fa.id limit 1`;

/**
 * Leads with when they came in and when somebody answered: the first outbound activity since, else
 * the first response or contact that was entered. followed_: the first one that took place.
 */
export const arrivedLeads: CatalogueText = `select l.*, ${arrivalOn} as arrived_on,
    (${arrivalAt}) as arrived_at,
    coalesce(t.occurred_on, l.first_response_on, l.first_contact_on) as answered_on,
    case when t.occurred_on is not null then t.occurred_at
      when l.first_response_on is not null then l.first_response_at
      else l.first_contact_at end as answered_at,
    coalesce(h.occurred_on, f.day) as followed_on,
    case when h.occurred_on is not null then h.occurred_at
      when f.day is not null then l.first_contact_at end as followed_at,
    h.occurred_on is not null or f.day is not null or exists (select from activity e
      where e.organisation_id = l.organisation_id and e.lead_id = l.id
        and e.direction = 'outbound' and ${isHeld('e')}) as is_followed
  from lead l
    left join lateral (${firstOutbound(isNotPlanned('fa'))}) t on true
    left join lateral (${firstOutbound(isHeld('fa'))}) h on true
    left join lateral (select l.first_contact_on as day where not exists (select from activity n
      where n.organisation_id = l.organisation_id and n.lead_id = l.id)) f on true
  where l.organisation_id = app_organisation_id() and ${arrivalOn} is not null`;

/** Leads that were visited: a meeting or demonstration held with them. */
export const visitedLeads: CatalogueText = `select l.*, v.first_visit_on
  from lead l join (
    select v.organisation_id, v.lead_id, min(v.occurred_on) as first_visit_on from activity v
    where v.organisation_id = app_organisation_id() and v.lead_id is not null
      and v.type in ('meeting', 'demo') and ${isHeld('v')} and v.occurred_on is not null
    group by 1, 2
  ) v on v.organisation_id = l.organisation_id and v.lead_id = l.id`;

/** Leads there were at the end of the period, in the stage that their dates tell. */
export const leadsThen: CatalogueText = `select l.*, case
    when l.customer_on < w.end_on then 'customer'
    when l.opportunity_on < w.end_on then 'opportunity'
    when l.sql_on < w.end_on then 'sql'
    when l.mql_on < w.end_on then 'mql'
    when coalesce(l.customer_on, l.opportunity_on, l.sql_on, l.mql_on) is null
      and l.lifecycle_stage is not null and l.lifecycle_stage <> 'disqualified'
      then l.lifecycle_stage
    else 'lead' end as stage_then
  from lead l
  where coalesce(l.created_on, l.inbound_on, l.mql_on, l.sql_on, l.opportunity_on, l.customer_on)
      < w.end_on
    and not coalesce(l.disqualified_on < w.end_on,
      l.disqualified_on is null and l.lifecycle_stage = 'disqualified', false)`;

/** Leads first contacted in each period, with how many of them each person contacted. */
export const contactedLeads: CatalogueText = `select l.*, w.idx,
    count(*) over (partition by w.idx, l.owner_id) as contact_load
  from lead l join spans w on w.stretch = width_bucket(l.first_contact_on, {edges})
  where l.organisation_id = app_organisation_id()
    and l.first_contact_on >= {first} and l.first_contact_on < {last}`;

export const loadBracket: CatalogueText = `case when r.owner_id is null then null
  when r.contact_load <= 10 then '1-10'
  when r.contact_load <= 25 then '11-25'
  when r.contact_load <= 50 then '26-50'
  when r.contact_load <= 100 then '51-100'
  else '100+' end`;

/** The kind of outbound activity that most of the touches of a lead were. */
export const mainMethod: CatalogueText = `(select ma.type from activity ma
  where ma.organisation_id = r.organisation_id and ma.lead_id = r.id and ma.direction = 'outbound'
    and ${isNotPlanned('ma')}
  group by ma.type order by count(*) desc, min(ma.occurred_on), ma.type limit 1)`;

/** The hour in which a lead came in, where the instant is known. */
export const arrivalHour: CatalogueText = `to_char(r.arrived_at at time zone (select oz.time_zone
  from organisation oz where oz.id = app_organisation_id()), 'HH24')`;
