/**
 * What a customer bought or subscribed to, one row for each customer with a column for each edge of
 * 13 months ($2): the last purchase before it, recurring revenue, and whether that makes it active.
 */
function activeAtEdges(edges: readonly string[]): string {
  const numbers = edges.map((_, index) => index + 1);
  const edge = (number: number) => `($2::date[])[${number}]`;
  const last = edge(edges.length);
  const active = (number: number) => `coalesce(s.mrr_${number} > 0, coalesce(
      (s.bought_${number} >= ${edge(number)} - 365 and (k.churned_on is null
        or k.churned_on >= ${edge(number)} or k.churned_on <= s.bought_${number}))
      or (k.first_purchase_on < ${edge(number)} and k.churned_on >= ${edge(number)}), false))`;
  const known = numbers.map(
    (number) => `max(bought) filter (where stretch < ${number}) as bought_${number},
      sum(mrr) filter (where stretch < ${number}) as mrr_${number}`,
  );
  return `happened as (
      select d.customer_id, d.closed_on as day, null::numeric as delta from deal d
      where d.organisation_id = $1 and d.status = 'won' and d.closed_on >= ${edge(1)} - 365
        and d.closed_on < ${last}
      union all
      select i.customer_id, i.issued_on, null from invoice i
      where i.organisation_id = $1 and i.kind <> 'credit' and i.issued_on >= ${edge(1)} - 365
        and i.issued_on < ${last}
      union all
      select e.id, e.entered_first_purchase_on, null from customer e
      where e.organisation_id = $1 and e.entered_first_purchase_on >= ${edge(1)} - 365
        and e.entered_first_purchase_on < ${last}
      union all
      select m.customer_id, m.effective_on, m.mrr_delta from subscription_movement m
      where m.organisation_id = $1 and m.effective_on < ${last}
    ), state as (
      select customer_id, ${known.join(', ')}
      from (
        select customer_id, width_bucket(day, $2::date[]) as stretch,
          max(day) filter (where delta is null) as bought, sum(delta) as mrr
        from happened group by 1, 2
      ) each group by 1
    ), active as (
      select k.id, ${numbers.map((number) => `${active(number)} as at_${number}`).join(', ')}
      from customer k left join state s on s.customer_id = k.id where k.organisation_id = $1
    )`;
}

const months = (edges: readonly string[], each: (number: number) => string) =>
  `array[${edges
    .slice(1)
    .map((_, index) => each(index + 1))
    .join(', ')}]::text[]`;

/** Customers active at the start of each month that are active at its end, of those at the start. */
export function customersKept(edges: readonly string[]): string {
  const kept = (number: number) => `count(*) filter (where at_${number} and at_${number + 1})`;
  return `with ${activeAtEdges(edges)} select ${months(edges, kept)} as above,
    ${months(edges, (number) => `count(*) filter (where at_${number})`)} as below from active`;
}

/** Customers active at the start of each month that bought more in it, of those at the start. */
export function customersExpanded(edges: readonly string[]): string {
  const numbers = edges.slice(1).map((_, index) => index + 1);
  const sold = numbers.map(
    (number) => `bool_or(width_bucket(day, $2::date[]) = ${number}) as in_${number}`,
  );
  return `with ${activeAtEdges(edges)}, sold as (
      select customer_id, ${sold.join(', ')}
      from (
        select d.customer_id, d.closed_on as day from deal d
        where d.organisation_id = $1 and d.status = 'won' and d.kind in ('upsell', 'cross_sell')
          and d.closed_on >= ($2::date[])[1] and d.closed_on < ($2::date[])[${edges.length}]
        union all
        select m.customer_id, m.effective_on from subscription_movement m
        where m.organisation_id = $1 and m.kind = 'expansion' and m.effective_on >= ($2::date[])[1]
          and m.effective_on < ($2::date[])[${edges.length}]
      ) more group by 1
    )
    select ${months(edges, (number) => `count(*) filter (where at_${number} and in_${number})`)} as above,
      ${months(edges, (number) => `count(*) filter (where at_${number})`)} as below
    from active left join sold on sold.customer_id = active.id`;
}
