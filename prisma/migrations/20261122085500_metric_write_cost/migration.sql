-- A batch's deals are grouped by their months before they are turned into stretches: the marks of
-- 20,000 inserted deals took 1.9 s, now as long as one pass over them.

create or replace function whole_month(day date) returns daterange
  language sql immutable parallel safe
  as $$
    select daterange(date_trunc('month', day::timestamp)::date,
      (date_trunc('month', day::timestamp) + interval '1 month')::date)
  $$;

create or replace function mark_deals() returns trigger language plpgsql as $$
begin
  perform add_metric_marks(organisation_id, date_role, range_agg(dates))
  from (
    select organisation_id, min(created_on) as created_on, max(closed_on) as closed_on
    from touched_rows
    group by organisation_id, date_trunc('month', created_on::timestamp),
      date_trunc('month', closed_on::timestamp)
  ) months, lateral deal_mark_dates(created_on, closed_on)
  group by organisation_id, date_role;
  return null;
end $$;

create or replace function mark_changed_deals() returns trigger language plpgsql as $$
begin
  perform add_metric_marks(organisation_id, date_role, range_agg(dates))
  from (
    select o.organisation_id, min(side.created_on) as created_on, max(side.closed_on) as closed_on
    from old_rows o join new_rows n on n.organisation_id = o.organisation_id and n.id = o.id,
      lateral (values (o.created_on, o.closed_on), (n.created_on, n.closed_on)) side (created_on, closed_on)
    where (o.owner_id, o.customer_id, o.product_id, o.stage, o.status, o.amount, o.list_amount,
        o.created_on, o.closed_on, o.source)
      is distinct from (n.owner_id, n.customer_id, n.product_id, n.stage, n.status, n.amount,
        n.list_amount, n.created_on, n.closed_on, n.source)
    group by o.organisation_id, date_trunc('month', side.created_on::timestamp),
      date_trunc('month', side.closed_on::timestamp)
  ) months, lateral deal_mark_dates(created_on, closed_on)
  group by organisation_id, date_role;
  return null;
end $$;

-- A bucket's row is checked against its organisation a hundred thousand times in a rebuild: the
-- check took a quarter of it. What is deleted with an organisation is deleted by a trigger instead.
alter table metric_bucket drop constraint metric_bucket_organisation_id_fkey;

create function drop_buckets() returns trigger language plpgsql as $$
begin
  delete from metric_bucket where organisation_id = old.id;
  return null;
end $$;
create trigger organisation_deleted_buckets after delete on organisation
  for each row execute function drop_buckets();
