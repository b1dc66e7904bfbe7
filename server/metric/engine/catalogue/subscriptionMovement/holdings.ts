import { converted } from '../money';

const delta = converted('m.mrr_delta', 'm.currency', 'm.effective_on');

/**
 * What moved of each customer, product and plan in the stretches between edges, as arrays in the
 * order of the stretches: own and converted as they stand at the end of each, the rest within it.
 */
const movedByStretch = `select customer_id, product_id, plan,
      array_agg(stretch order by stretch) as stretches, array_agg(id order by stretch) as ids,
      array_agg(own order by stretch) as own, array_agg(total order by stretch) as total,
      array_agg(lost order by stretch) as lost, array_agg(reactivated order by stretch) as reactivated,
      array_agg(churn_reason order by stretch) as churn_reasons
    from (
      select each.customer_id, each.product_id, each.plan, each.stretch, each.id, each.lost,
        each.reactivated, each.churn_reason, sum(each.own) over course as own,
        sum(each.total) over course as total
      from (
        select m.customer_id, m.product_id, m.plan, width_bucket(m.effective_on, {edges}) as stretch,
          (array_agg(m.id order by m.effective_on desc, m.id desc))[1] as id,
          max(m.churn_reason) as churn_reason, sum(m.mrr_delta) as own, sum(m.delta) as total,
          sum(-m.delta) filter (where m.kind in ('churn', 'contraction')) as lost,
          sum(m.delta) filter (where m.kind = 'reactivation') as reactivated
        from (
          select m.*, ${delta} as delta from subscription_movement m
          where m.organisation_id = app_organisation_id() and m.effective_on < {last} offset 0
        ) m group by 1, 2, 3, 4
      ) each
      window course as (partition by each.customer_id, each.product_id, each.plan order by each.stretch)
    ) sofar group by 1, 2, 3`;

const within = (aggregate: string, values: string) =>
  `(select ${aggregate}(x) from unnest(h.${values}[s + 1:e]) x)`;

/**
 * What each customer holds of each product and plan at the start and at the end of each period, and
 * what was lost in it, under its latest movement. Who left and came back within the period has
 * not been kept: the end is without reactivations. Whether something is held is told from the
 * amounts as agreed: exchange rates leave no remainder behind.
 */
export const holdings = `select app_organisation_id() as organisation_id, held.idx, held.id,
    m.external_id, m.created_import_id, m.created_import_row, m.changed_import_id,
    m.changed_import_row, held.customer_id, held.product_id, held.plan, m.kind, m.mrr_delta,
    m.currency, m.effective_on, held.churn_reason, m.location, m.source, m.campaign,
    coalesce(m.owner_id, mc.owner_id) as owner_id, held.at_start, held.at_end, held.lost,
    held.own_start > 0 as is_held_at_start, held.own_end > 0 as is_held_at_end,
    held.pair_start > 0 as is_pair_held_at_start, held.pair_end > 0 as is_pair_held_at_end,
    held.customer_start > 0 as is_customer_at_start, held.customer_at_start, held.customer_at_end
  from (
    select each.*,
      sum(each.own_start) over customer as customer_start,
      sum(each.own_start) over pair as pair_start,
      sum(each.own_end) over pair as pair_end,
      sum(each.at_start) over customer as customer_at_start,
      sum(each.at_end) over customer as customer_at_end
    from (
      select h.customer_id, h.product_id, h.plan, w.idx, h.ids[e] as id,
        coalesce(h.own[s], 0) as own_start, h.own[e] as own_end,
        case when coalesce(h.own[s], 0) = 0 then 0 else h.total[s] end as at_start,
        case when h.own[e] = 0 then 0 when e = s then greatest(0, h.total[e])
          else greatest(0, h.total[e] - coalesce(${within('sum', 'reactivated')}, 0)) end as at_end,
        case when e = s then 0 else coalesce(${within('sum', 'lost')}, 0) end as lost,
        case when e > s then ${within('max', 'churn_reasons')} end as churn_reason
      from (${movedByStretch}) h cross join periods w
        cross join lateral (select width_bucket(w.start_edge - 1, h.stretches) as s,
          width_bucket(w.end_edge - 1, h.stretches) as e offset 0) at
      where e > 0
    ) each
    window customer as (partition by each.customer_id, each.idx),
      pair as (partition by each.customer_id, each.idx, each.product_id)
  ) held
    left join subscription_movement m on m.organisation_id = app_organisation_id() and m.id = held.id
    left join customer mc on mc.organisation_id = app_organisation_id() and mc.id = held.customer_id`;
