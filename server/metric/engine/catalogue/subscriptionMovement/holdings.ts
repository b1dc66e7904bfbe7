import { converted } from '../money';

const delta = converted('m.mrr_delta', 'm.currency', 'm.effective_on');
const started = 'm.effective_on >= w.start_on';

/**
 * What each customer holds of each product and plan at the start and at the end of the period `w`,
 * and what was lost in it, under its latest movement. Who left and came back within the period has
 * not been kept: the end is without reactivations. Whether something is held is told from the
 * amounts as agreed: exchange rates leave no remainder behind.
 */
export const holdings = `select m.organisation_id, m.id, m.external_id, m.created_import_id,
    m.created_import_row, m.changed_import_id, m.changed_import_row, m.customer_id, m.product_id,
    m.plan, m.kind, m.mrr_delta, m.currency, m.effective_on, held.churn_reason, m.location, m.source,
    m.campaign, coalesce(m.owner_id, mc.owner_id) as owner_id, held.at_start, held.at_end, held.lost,
    held.own_start > 0 as is_held_at_start, held.own_end > 0 as is_held_at_end,
    held.pair_start > 0 as is_pair_held_at_start, held.pair_end > 0 as is_pair_held_at_end,
    held.customer_start > 0 as is_customer_at_start,
    sum(held.at_start) over (partition by m.customer_id) as customer_at_start,
    sum(held.at_end) over (partition by m.customer_id) as customer_at_end
  from (
    select each.*,
      sum(each.own_start) over (partition by each.customer_id) as customer_start,
      sum(each.own_start) over (partition by each.customer_id, each.product_id) as pair_start,
      sum(each.own_end) over (partition by each.customer_id, each.product_id) as pair_end,
      case when each.own_start = 0 then 0 else each.sum_start end as at_start,
      case when each.own_end = 0 then 0
        else greatest(0, each.sum_end - each.reactivated) end as at_end
    from (
      select m.customer_id, m.product_id, m.plan,
        (array_agg(m.id order by m.effective_on desc, m.id desc))[1] as id,
        max(m.churn_reason) filter (where ${started}) as churn_reason,
        coalesce(sum(m.mrr_delta) filter (where not ${started}), 0) as own_start,
        sum(m.mrr_delta) as own_end,
        coalesce(sum(${delta}) filter (where not ${started}), 0) as sum_start,
        sum(${delta}) as sum_end,
        coalesce(sum(-${delta}) filter (where ${started}
          and m.kind in ('churn', 'contraction')), 0) as lost,
        coalesce(sum(${delta}) filter (where ${started} and m.kind = 'reactivation'), 0) as reactivated
      from subscription_movement m
      where m.organisation_id = app_organisation_id() and m.effective_on < w.end_on
      group by m.customer_id, m.product_id, m.plan
    ) each
  ) held
    join subscription_movement m on m.organisation_id = app_organisation_id() and m.id = held.id
    join customer mc on mc.organisation_id = m.organisation_id and mc.id = m.customer_id`;
