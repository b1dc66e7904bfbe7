-- A batch's movements are joined with those that stand, and with their periods, by hash: the planner
-- takes an organisation that it doesn't know for one row and would compare all with all. Both sides
-- are the touched customers' only, and what stays as it was is not tried: deriving the movements of
-- 20,000 customers again took 12 s, now less than the first time.

create or replace function derived_subscription_movements(organisation uuid, customers uuid[])
  returns table (external_id text, customer_id uuid, product_id uuid, owner_id uuid, plan text,
    kind text, mrr_delta numeric, currency char(3), effective_on date, churn_reason text,
    subscription_period_id uuid, import_id uuid, import_row integer)
  language sql stable
  as $$
    with change as (
      select p.customer_id, side.day, p.currency, p.product_id, p.plan, side.delta, side.is_start,
        p.id, p.owner_id, p.churn_reason, p.created_import_id, p.created_import_row
      from subscription_period p,
        lateral (values (p.start_on, p.mrr, true), (p.end_on, -p.mrr, false)) side (day, delta, is_start)
      where p.organisation_id = organisation and p.customer_id = any (customers)
        and side.day is not null and p.mrr <> 0
    ), total as (
      select customer_id, day,
        sum(sum(delta)) over upto - sum(delta) as before, sum(sum(delta)) over upto as after
      from change group by customer_id, day
      window upto as (partition by customer_id order by day)
    ), course as (
      select total.*, row_number() over (partition by customer_id order by day) = 1 as is_first
      from total
    ), part as (
      select customer_id, day, currency, product_id, plan, sum(delta) as delta,
        sum(sum(delta)) over (partition by customer_id, day, currency) as net,
        (array_agg(id order by is_start desc, id))[1] as period_id,
        max(churn_reason) filter (where not is_start) as reason
      from change group by customer_id, day, currency, product_id, plan
    )
    select concat_ws('/', 'period', part.customer_id, part.day, part.currency,
        coalesce(part.product_id::text, ''), part.plan),
      part.customer_id, part.product_id, p.owner_id, part.plan,
      case
        when course.before = 0 and course.is_first then 'new'
        when course.before = 0 then 'reactivation'
        when course.after = 0 then 'churn'
        when part.net < 0 then 'contraction'
        else 'expansion'
      end,
      part.delta, part.currency, part.day,
      case when course.after = 0 or part.net < 0 then part.reason end,
      p.id, p.created_import_id, p.created_import_row
    from part
      join course using (customer_id, day)
      join subscription_period p on p.organisation_id = organisation
        and p.customer_id = any (customers) and p.id = part.period_id
    where part.delta <> 0
  $$;

create or replace function derive_subscription_movements(organisation uuid, customers uuid[]) returns void
  language plpgsql
  as $$
begin
  perform from customer
    where organisation_id = organisation and id = any (customers) order by id for no key update;
  with derived as materialized (
    select * from derived_subscription_movements(organisation, customers)
  ), gone as (
    delete from subscription_movement m
    where m.organisation_id = organisation and m.customer_id = any (customers)
      and m.subscription_period_id is not null
      and not exists (select from derived d where d.external_id = m.external_id)
  )
  insert into subscription_movement as m (organisation_id, external_id, customer_id, product_id,
    owner_id, plan, kind, mrr_delta, currency, effective_on, churn_reason, subscription_period_id,
    created_import_id, created_import_row)
  select organisation, d.* from derived d
    left join subscription_movement same on same.organisation_id = organisation
      and same.customer_id = any (customers) and same.external_id = d.external_id
      and (same.owner_id, same.kind, same.mrr_delta, same.churn_reason, same.subscription_period_id)
        is not distinct from (d.owner_id, d.kind, d.mrr_delta, d.churn_reason, d.subscription_period_id)
  where same.id is null
  on conflict (organisation_id, external_id) do update
    set owner_id = excluded.owner_id, kind = excluded.kind, mrr_delta = excluded.mrr_delta,
      churn_reason = excluded.churn_reason, subscription_period_id = excluded.subscription_period_id,
      changed_import_id = excluded.created_import_id, changed_import_row = excluded.created_import_row,
      changed_at = now();
end $$;
alter function derive_subscription_movements(uuid, uuid[]) set enable_nestloop = off;
