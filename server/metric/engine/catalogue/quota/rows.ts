import type { CatalogueText } from '../definition';
import { converted } from '../money';
import {
  activities,
  addedMrr,
  invoiced,
  isInTeam,
  resultOf,
  wonAmount,
  wonDeals,
  wonUnits,
  type Result,
  type Span,
} from './result';

const results: Readonly<Record<string, Result>> = {
  bookings: wonAmount,
  revenue: invoiced,
  units: wonUnits,
  deals: wonDeals,
  meetings: activities("rec.type = 'meeting'"),
  mrr: addedMrr,
};

const attained = (span: Span): CatalogueText =>
  `(case q.measure ${Object.entries(results)
    .map(([measure, result]) => `when '${measure}' then ${resultOf(result, span)}`)
    .join('\n')} end)`;

const inOwnCurrency = `(case when q.measure in ('bookings', 'revenue', 'mrr')
  then ${converted('q.amount', 'q.currency', 'q.period_start', true)} else q.amount end)`;

// whoever is set a quota more closely counts instead: people before teams, teams before all
const isClosest = `(q.owner_id is not null or not exists (
  select from quota below
  where below.organisation_id = q.organisation_id and below.measure = q.measure
    and below.period_start < part.to_on and below.period_end > part.from_on
    and case when q.team_id is null then below.owner_id is not null or below.team_id is not null
      when below.owner_id is not null then ${isInTeam('below.owner_id', 'q.team_id', '(part.to_on - 1)')}
      else below.team_id <> q.team_id and below.team_id in (select up.team_id from team_ancestor up
        where up.organisation_id = q.organisation_id and up.ancestor_id = q.team_id) end))`;

/**
 * Quotas that overlap the period: the days in common, the part of the amount that falls on them
 * and what was attained in them.
 */
export const dueQuotas: CatalogueText = `select q.*, part.from_on, part.to_on,
    ${inOwnCurrency} * (part.to_on - part.from_on) / (q.period_end - q.period_start) as due,
    ${attained({ set: 'q', start: 'part.from_on', end: 'part.to_on' })} as attained
  from quota q cross join lateral (select greatest(q.period_start, w.start_on) as from_on,
    least(q.period_end, w.end_on) as to_on) part
  where q.organisation_id = app_organisation_id()
    and q.period_start < w.end_on and q.period_end > w.start_on and ${isClosest}`;

/** People who have a quota of their own in the period, with the share of it that they attained. */
export const quotaHolders: CatalogueText = `with held as materialized (
    select each.owner_id, avg(each.attained / each.due) as attainment
    from (
      select d.owner_id, d.measure, sum(d.attained) as attained, sum(d.due) as due
      from (${dueQuotas}) d where d.owner_id is not null group by 1, 2
    ) each where each.due <> 0 group by 1
  )
  select pe.*, held.attainment from person pe join held on held.owner_id = pe.id
  where pe.organisation_id = app_organisation_id()`;

/**
 * People with quotas that were over by the end of the period, with the months of quotas met since
 * the last one missed, and of the longest such run. A quota of three months counts as three.
 */
export const quotaStreaks: CatalogueText = `with attained as materialized (
    select q.owner_id, q.period_start, q.period_end,
      greatest(1, round((q.period_end - q.period_start) / 30.4)) as months,
      bool_and(${attained({ set: 'q', start: 'q.period_start', end: 'q.period_end' })} >= ${inOwnCurrency}) as is_met
    from quota q where q.organisation_id = app_organisation_id() and q.owner_id is not null
    group by 1, 2, 3
  )
  select pe.*, streak.current_months, streak.longest_months
  from person pe join (
    select run.owner_id, coalesce(max(run.months) filter (where run.number = 0), 0) as current_months,
      coalesce(max(run.months), 0) as longest_months
    from (
      select each.owner_id, each.number, sum(each.months) filter (where each.is_met) as months
      from (
        select a.owner_id, a.months, a.is_met, sum(case when a.is_met then 0 else 1 end)
          over (partition by a.owner_id order by a.period_end desc, a.period_start desc) as number
        from attained a where a.period_end <= w.end_on
      ) each group by 1, 2
    ) run group by 1
  ) streak on streak.owner_id = pe.id
  where pe.organisation_id = app_organisation_id()`;
