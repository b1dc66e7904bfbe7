import type { CatalogueText } from '../definition';

/** An activity that took place. */
export const isHeld = (alias: string): CatalogueText =>
  `${alias}.status in ('done', 'completed', 'attended')`;

/** An activity that was not left at a plan: offers are seldom marked as done. */
export const isNotPlanned = (alias: string): CatalogueText =>
  `coalesce(${alias}.status not in ('planned', 'cancelled'), true)`;

/** Deals with a product demonstration that was held, with the day of the first one. */
export const demoedDeals: CatalogueText = `select d.*, f.first_demo_on
  from deal d join (
    select a.organisation_id, a.deal_id, min(a.occurred_on) as first_demo_on from activity a
    where a.organisation_id = app_organisation_id() and a.type = 'demo' and ${isHeld('a')}
      and a.deal_id is not null and a.occurred_on is not null
    group by 1, 2
  ) f on f.organisation_id = d.organisation_id and f.deal_id = d.id`;

/** Deals for which an offer went out, with the day of the first: an activity, or a stage of offers. */
export const proposedDeals: CatalogueText = `select d.*, f.first_proposal_on
  from deal d join (
    select each.organisation_id, each.deal_id, min(each.day) as first_proposal_on
    from (
      select a.organisation_id, a.deal_id, a.occurred_on as day from activity a
      where a.organisation_id = app_organisation_id() and a.type = 'proposal'
        and ${isNotPlanned('a')} and a.deal_id is not null and a.occurred_on is not null
      union all
      select sc.organisation_id, sc.deal_id, sc.changed_on from deal_stage_change sc
        join deal_stage ds on ds.organisation_id = sc.organisation_id and ds.name = sc.stage
          and ds.is_proposal
      where sc.organisation_id = app_organisation_id()
    ) each group by 1, 2
  ) f on f.organisation_id = d.organisation_id and f.deal_id = d.id`;

/** Deals that were closed in a period or on which somebody acted, open at some time in it. */
export const workedDeals: CatalogueText = `select d.*, w.idx
  from deal d join spans w on w.stretch = width_bucket(d.closed_on, {edges})
  where d.organisation_id = app_organisation_id() and d.closed_on >= {first} and d.closed_on < {last}
    and (d.created_on is null or d.created_on < w.end_on)
  union all
  select d.*, w.idx
  from (
      select distinct a.deal_id, w.idx, w.end_on
      from activity a join spans w on w.stretch = width_bucket(a.occurred_on, {edges})
      where a.organisation_id = app_organisation_id() and a.deal_id is not null
        and a.occurred_on >= {first} and a.occurred_on < {last}
    ) w join deal d on d.organisation_id = app_organisation_id() and d.id = w.deal_id
  where (d.created_on is null or d.created_on < w.end_on)
    and (d.closed_on is null or d.closed_on >= w.end_on)`;

/**
 * Deals once for each stay in a stage, from stay_from until stay_until. Before its first change a
 * deal is in the stage which that change names as the former one; without changes it has always
 * been in its present stage.
 */
export const stageStays: CatalogueText = `select d.*, d.stage as stage_then,
    d.created_on as stay_from, d.closed_on as stay_until, true as is_last_stay
  from deal d where not exists (select from deal_stage_change sc
    where sc.organisation_id = d.organisation_id and sc.deal_id = d.id)
  union all
  select d.*, h.stage,
    case when d.created_on is not null then greatest(h.began, d.created_on) end,
    least(h.ended, d.closed_on), h.ended is null
  from (
    select sc.organisation_id, sc.deal_id, sc.stage, sc.changed_on as began,
      lead(sc.changed_on) over course as ended
    from deal_stage_change sc where sc.organisation_id = app_organisation_id()
    window course as (partition by sc.deal_id order by sc.changed_on, sc.changed_at_source, sc.id)
    union all
    (select distinct on (sc.deal_id) sc.organisation_id, sc.deal_id,
      coalesce(sc.from_stage, sc.stage), null, sc.changed_on
    from deal_stage_change sc where sc.organisation_id = app_organisation_id()
    order by sc.deal_id, sc.changed_on, sc.changed_at_source, sc.id)
  ) h join deal d on d.organisation_id = h.organisation_id and d.id = h.deal_id`;
