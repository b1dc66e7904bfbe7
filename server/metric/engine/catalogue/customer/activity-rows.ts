/** A purchase keeps a customer without subscriptions active for so many days. */
const WINDOW_DAYS = 365;

const purchases = `
    select d.customer_id, d.closed_on as day from deal d
    where d.organisation_id = app_organisation_id() and d.status = 'won'
      and d.closed_on >= w.start_on - ${WINDOW_DAYS} and d.closed_on < w.end_on
    union all
    select i.customer_id, i.issued_on from invoice i
    where i.organisation_id = app_organisation_id() and i.kind <> 'credit'
      and i.issued_on >= w.start_on - ${WINDOW_DAYS} and i.issued_on < w.end_on
    union all
    select e.id, e.entered_first_purchase_on from customer e
    where e.organisation_id = app_organisation_id()
      and e.entered_first_purchase_on >= w.start_on - ${WINDOW_DAYS}
      and e.entered_first_purchase_on < w.end_on`;

/**
 * Active by purchases before a day: the last one is at most a year old and the customer has not
 * left since; or the customer is known to have left only later.
 */
const byPurchase = (last: string, day: string) => `coalesce(
    (${last} >= ${day} - ${WINDOW_DAYS} and (k.churned_on is null or k.churned_on >= ${day}
      or k.churned_on <= ${last}))
    or (k.first_purchase_on < ${day} and k.churned_on >= ${day}), false)`;

/** Customers with whether they are active at the start and at the end of the period `w`. */
export const customerActivity = `select k.*,
    coalesce(s.before > 0, ${byPurchase('b.last_before', 'w.start_on')}) as is_active_at_start,
    coalesce(s.after > 0, ${byPurchase('b.last_after', 'w.end_on')}) as is_active_at_end,
    coalesce(s.has_started, false) or coalesce(b.last_after >= w.start_on, false) as has_bought
  from customer k
    left join (
      select m.customer_id, sum(m.mrr_delta) as after,
        sum(m.mrr_delta) filter (where m.effective_on < w.start_on) as before,
        bool_or(m.mrr_delta > 0 and m.effective_on >= w.start_on) as has_started
      from subscription_movement m
      where m.organisation_id = app_organisation_id() and m.effective_on < w.end_on
      group by m.customer_id
    ) s on s.customer_id = k.id
    left join (
      select customer_id, max(day) as last_after, max(day) filter (where day < w.start_on) as last_before
      from (${purchases}) bought group by customer_id
    ) b on b.customer_id = k.id`;

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
