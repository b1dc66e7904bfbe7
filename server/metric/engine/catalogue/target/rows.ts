import type { CatalogueText } from '../definition';
import {
  activities,
  countedBy,
  invoiced,
  resultOf,
  wonAmount,
  wonDeals,
  type Result,
  type Span,
} from '../quota/result';

const everyType = "x.type in ('call', 'email', 'meeting', 'demo', 'follow_up', 'social', 'event')";

/** The metrics whose results add up, so that a target can be read against its days. */
const results: Readonly<Record<string, Result>> = {
  deals_won: wonDeals,
  gross_revenue: invoiced,
  revenue_by_rep: wonAmount,
  opportunities_created: countedBy('deal', 'created_on'),
  new_customers: {
    ...countedBy('customer', 'first_purchase_on'),
    from: `customer x left join deal xd on xd.organisation_id = x.organisation_id
      and xd.id = x.first_deal_id`,
    owner: 'coalesce(x.owner_id, xd.owner_id)',
  },
  new_leads: countedBy('lead', 'created_on'),
  mqls_created: countedBy('lead', 'mql_on'),
  sqls_created: countedBy('lead', 'sql_on'),
  sales_activities: activities(everyType),
  calls_made: activities("x.type = 'call' and x.direction = 'outbound'", false),
  emails_sent: activities("x.type = 'email' and x.direction = 'outbound'", false),
  meetings_scheduled: { ...activities("x.type = 'meeting'", false), day: 'x.booked_on' },
  proposals_sent: activities("x.type = 'proposal'"),
  product_demos: activities("x.type = 'demo'"),
  follow_ups: activities("x.type = 'follow_up'"),
};

/** What a target is for: a metric of the list, or held activities of its type. */
const subject = `(case when t.activity_type is not null then 'activity:' || t.activity_type
  when t.metric in (${Object.keys(results)
    .map((metric) => `'${metric}'`)
    .join(', ')}) then t.metric end)`;

// what was invoiced, or what was signed as long as there is no invoice: as gross_revenue does
const revenue = (span: Span) => `(case when exists (select from invoice i
    where i.organisation_id = app_organisation_id())
  then ${resultOf(invoiced, span)} else ${resultOf(wonAmount, span)} end)`;

const attained = (span: Span): CatalogueText => `(case
  when t.activity_type is not null
    then ${resultOf(activities('x.type = t.activity_type'), span)}
  ${Object.entries(results)
    .map(([metric, result]) => {
      const text = metric === 'gross_revenue' ? revenue(span) : resultOf(result, span);
      return `when t.metric = '${metric}' then ${text}`;
    })
    .join('\n')} end)`;

/** Targets that overlap the period, with the part of their value that falls on the days in common. */
export const dueTargets: CatalogueText = `select t.*, ${subject} as subject, part.to_on,
    t.value * (part.to_on - part.from_on) / (t.period_end - t.period_start) as due,
    ${attained({ set: 't', start: 'part.from_on', end: 'part.to_on' })} as attained
  from target t cross join lateral (select greatest(t.period_start, w.start_on) as from_on,
    least(t.period_end, w.end_on) as to_on) part
  where t.organisation_id = app_organisation_id() and t.value is not null
    and ${subject} is not null and t.period_start < w.end_on and t.period_end > w.start_on`;

/** Targets whose last day lies in the period, each with its whole value and result. */
export const endedTargets: CatalogueText = `select t.*, ${subject} as subject, t.value as due,
    ${attained({ set: 't', start: 't.period_start', end: 't.period_end' })} as attained
  from target t
  where t.organisation_id = app_organisation_id() and t.value is not null
    and ${subject} is not null and t.period_end > w.start_on and t.period_end <= w.end_on`;
