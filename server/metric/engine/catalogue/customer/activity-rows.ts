/** A purchase keeps a customer without subscriptions active for so many days. */
const WINDOW_DAYS = 365;

const purchases = `
    select d.customer_id, d.closed_on as day, null::numeric as delta from deal d
    where d.organisation_id = app_organisation_id() and d.status = 'won'
      and d.closed_on >= {first} - ${WINDOW_DAYS} and d.closed_on < {last}
    union all
    select i.customer_id, i.issued_on, null from invoice i
    where i.organisation_id = app_organisation_id() and i.kind <> 'credit'
      and i.issued_on >= {first} - ${WINDOW_DAYS} and i.issued_on < {last}
    union all
    select e.id, e.entered_first_purchase_on, null from customer e
    where e.organisation_id = app_organisation_id()
      and e.entered_first_purchase_on >= {first} - ${WINDOW_DAYS}
      and e.entered_first_purchase_on < {last}`;

const movements = `
    select m.customer_id, m.effective_on, m.mrr_delta from subscription_movement m
    where m.organisation_id = app_organisation_id() and m.effective_on < {last}`;

/**
 * What is known of each customer at the end of the stretches between edges in which something
 * happened, as arrays in their order: the last purchase (of the year before the first period or
 * since), recurring revenue, and how often any was added.
 */
const knownByStretch = `select customer_id, array_agg(stretch order by stretch) as stretches,
      array_agg(last_bought order by stretch) as last_bought, array_agg(mrr order by stretch) as mrr,
      array_agg(additions order by stretch) as additions
    from (
      select customer_id, stretch, max(last_bought) over course as last_bought,
        sum(mrr) over course as mrr, sum(additions) over course as additions
      from (
        select customer_id, width_bucket(day, {edges}) as stretch,
          max(day) filter (where delta is null) as last_bought, sum(delta) as mrr,
          count(*) filter (where delta > 0) as additions
        from (${purchases} union all ${movements}) happened group by 1, 2
      ) each window course as (partition by customer_id order by stretch)
    ) sofar group by customer_id`;

// an array has no value at 0: nothing had happened yet
const before = (known: 'last_bought' | 'mrr' | 'additions', edge: 'start_edge' | 'end_edge') =>
  `h.${known}[width_bucket(w.${edge} - 1, h.stretches)]`;

/**
 * Active by purchases before a day: the last one is at most a year old and the customer has not
 * left since; or the customer is known to have left only later.
 */
const byPurchase = (last: string, day: string) => `coalesce(
    (${last} >= ${day} - ${WINDOW_DAYS} and (k.churned_on is null or k.churned_on >= ${day}
      or k.churned_on <= ${last}))
    or (k.first_purchase_on < ${day} and k.churned_on >= ${day}), false)`;

/** Customers with whether they are active at the start and at the end of each period. */
export const customerActivity = `select k.*, w.idx,
    coalesce(${before('mrr', 'start_edge')} > 0,
      ${byPurchase(before('last_bought', 'start_edge'), 'w.start_on')}) as is_active_at_start,
    coalesce(${before('mrr', 'end_edge')} > 0,
      ${byPurchase(before('last_bought', 'end_edge'), 'w.end_on')}) as is_active_at_end,
    coalesce(${before('additions', 'end_edge')} > coalesce(${before('additions', 'start_edge')}, 0), false)
      or coalesce(${before('last_bought', 'end_edge')} >= w.start_on, false) as has_bought
  from customer k left join (${knownByStretch}) h on h.customer_id = k.id
    cross join periods w
  where k.organisation_id = app_organisation_id()`;

/** The day on which a customer left: as entered, else when its last subscription ended for good. */
const leftOn = `coalesce(k.churned_on, (select max(m.effective_on) from subscription_movement m
    where m.organisation_id = k.organisation_id and m.customer_id = k.id having sum(m.mrr_delta) <= 0))`;

export const customersLeft = `select k.*, ${leftOn} as left_on from customer k`;

/** Customers onboarded `days` before the period `w`, with whether they left within `months` since. */
export const customersOnboarded = (days: number, months: number) => `select k.*, coalesce(
      least(k.churned_on, (select min(m.effective_on) from subscription_movement m
        where m.organisation_id = k.organisation_id and m.customer_id = k.id
          and m.kind = 'churn' and m.effective_on >= k.onboarded_on))
      <= (k.onboarded_on + interval '${months} months')::date, false) as has_left_early
  from customer k
  where k.onboarded_on >= w.start_on - ${days} and k.onboarded_on < w.end_on - ${days}`;
