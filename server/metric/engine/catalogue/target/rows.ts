import type { CatalogueText } from '../definition';
import {
  activities,
  countedBy,
  invoicedGross,
  resultOf,
  wonAmount,
  wonDeals,
  type Result,
  type Span,
} from '../quota/result';

const everyType =
  "rec.type in ('call', 'email', 'meeting', 'demo', 'follow_up', 'social', 'event')";

/** The metrics whose results add up, so that a target can be read against its days. */
const results: Readonly<Record<string, Result>> = {
  deals_won: wonDeals,
  gross_revenue: invoicedGross,
  revenue_by_rep: wonAmount,
  opportunities_created: countedBy('deal', 'created_on'),
  new_customers: {
    ...countedBy('customer', 'first_purchase_on'),
    from: `customer rec left join deal first on first.organisation_id = rec.organisation_id
      and first.id = rec.first_deal_id`,
    owner: 'coalesce(rec.owner_id, first.owner_id)',
  },
  new_leads: countedBy('lead', 'created_on'),
  mqls_created: countedBy('lead', 'mql_on'),
  sqls_created: countedBy('lead', 'sql_on'),
  sales_activities: activities(everyType),
  calls_made: activities("rec.type = 'call' and rec.direction = 'outbound'", false),
  emails_sent: activities("rec.type = 'email' and rec.direction = 'outbound'", false),
  meetings_scheduled: { ...activities("rec.type = 'meeting'", false), day: 'rec.booked_on' },
  proposals_sent: activities("rec.type = 'proposal'"),
  product_demos: activities("rec.type = 'demo'"),
  follow_ups: activities("rec.type = 'follow_up'"),
};

/** What a target is for: a metric of the list, or held activities of its type. */
const subject = `(case when t.activity_type is not null then 'activity:' || t.activity_type
  when t.metric in (${Object.keys(results)
    .map((metric) => `'${metric}'`)
    .join(', ')}) then t.metric end)`;

// what was invoiced, or what was signed as long as there is no invoice: as gross_revenue does
const revenue = (span: Span) => `(case when exists (select from invoice i
    where i.organisation_id = app_organisation_id())
  then ${resultOf(invoicedGross, span)} else ${resultOf(wonAmount, span)} end)`;

const attained = (span: Span): CatalogueText => `(case
  when t.activity_type is not null
    then ${resultOf(activities('rec.type = t.activity_type'), span)}
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
