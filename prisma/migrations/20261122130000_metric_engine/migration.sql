-- Buckets follow the organisation's fiscal calendar, whatever its kind, and flows have days.
delete from metric_bucket;
delete from metric_build;
alter table metric_build drop column fiscal_year_start_month, add column calendar text not null;
alter table metric_bucket drop constraint metric_bucket_grain_check,
  add check (grain in ('day', 'month', 'quarter', 'year', 'part', 'cut', 'now'));
alter table metric_build drop constraint metric_build_grain_check,
  add check (grain in ('day', 'month', 'quarter', 'year', 'part', 'cut', 'now'));

-- A percentile by linear interpolation between the two nearest values, exactly: percentile_cont
-- works with floating point. NaN, an amount without a rate, makes the whole NaN.
create function exact_percentile(given numeric[], fraction numeric) returns numeric
  language plpgsql immutable parallel safe
  as $$
declare
  ordered numeric[];
  place numeric;
  below integer;
begin
  if given is null then return null; end if;
  select array_agg(v order by v) into ordered from unnest(given) v where v is not null;
  if ordered is null then return null; end if;
  if ordered[cardinality(ordered)] = 'NaN' then return 'NaN'; end if;
  place := (cardinality(ordered) - 1) * fraction;
  below := floor(place)::integer;
  if place = below then return ordered[below + 1]; end if;
  return ordered[below + 1] + (ordered[below + 2] - ordered[below + 1]) * (place - below);
end $$;

-- Marks of every record type ------------------------------------------------------------------
-- Each trigger names pairs of a date role and the column whose date puts a record into a period.
-- Whatever is changed on a record marks the months of its dates before and after.

create function mark_records() returns trigger language plpgsql as $$
declare
  marked record;
  given text := case tg_op
    when 'UPDATE' then '(select %1$I as day, organisation_id from old_rows
      union all select %1$I, organisation_id from new_rows)'
    else '(select %1$I as day, organisation_id from touched_rows)' end;
begin
  -- rows of a statement are seen from here only, not from a function that this one calls
  for i in 0 .. tg_nargs - 1 by 2 loop
    for marked in execute format('select organisation_id, range_agg(whole_month(month)) as dates
      from (select distinct organisation_id, date_trunc(''month'', day::timestamp)::date as month
        from ' || given || ' side where day is not null) months
      group by organisation_id', tg_argv[i + 1])
    loop
      perform add_metric_marks(marked.organisation_id, tg_argv[i], marked.dates);
    end loop;
  end loop;
  return null;
end $$;

create function mark_record_type(record_table text, variadic pairs text[]) returns void
  language plpgsql
  as $$
declare
  listed text := (select string_agg(quote_literal(pair), ', ') from unnest(pairs) pair);
begin
  execute format('create trigger %I after insert on %I referencing new table as touched_rows
    for each statement execute function mark_records(%s)', record_table || '_inserted_month_marks', record_table, listed);
  execute format('create trigger %I after delete on %I referencing old table as touched_rows
    for each statement execute function mark_records(%s)', record_table || '_deleted_month_marks', record_table, listed);
  execute format('create trigger %I after update on %I referencing old table as old_rows new table as new_rows
    for each statement execute function mark_records(%s)', record_table || '_updated_month_marks', record_table, listed);
end $$;

select mark_record_type('lead', 'leadCreated', 'created_on', 'leadInbound', 'inbound_on',
  'leadMql', 'mql_on', 'leadSql', 'sql_on', 'leadOpportunity', 'opportunity_on',
  'leadCustomer', 'customer_on', 'leadFirstContact', 'first_contact_on');
select mark_record_type('activity', 'activityOccurred', 'occurred_on', 'activityBooked', 'booked_on',
  'activityCompleted', 'completed_on');
select mark_record_type('customer', 'customerAcquired', 'first_purchase_on',
  'customerOnboarded', 'onboarded_on', 'customerChurned', 'churned_on',
  'customerFirstValue', 'first_value_on');
select mark_record_type('invoice', 'invoiceIssued', 'issued_on', 'invoicePaid', 'paid_on');
select mark_record_type('refund', 'refundMade', 'refunded_on');
select mark_record_type('payment', 'paymentMade', 'paid_on');
select mark_record_type('subscription_movement', 'movementEffective', 'effective_on');
select mark_record_type('expense', 'expenseIncurred', 'incurred_on', 'expensePaid', 'paid_on');
select mark_record_type('ticket', 'ticketOpened', 'opened_on', 'ticketResolved', 'resolved_on',
  'ticketEscalated', 'escalated_on');
select mark_record_type('survey_response', 'surveyAnswered', 'answered_on');
select mark_record_type('measurement', 'measurementTaken', 'measured_on');
select mark_record_type('deal_stage_change', 'stageChanged', 'changed_on');
drop function mark_record_type(text, variadic text[]);

-- the roles that stand for a flow's months
create function metric_flow_roles() returns text[] language sql immutable parallel safe as $$
  select array['dealClosed', 'dealCreated', 'leadCreated', 'leadInbound', 'leadMql', 'leadSql',
    'leadOpportunity', 'leadCustomer', 'leadFirstContact', 'activityOccurred', 'activityBooked',
    'activityCompleted', 'customerAcquired', 'customerOnboarded', 'customerChurned',
    'customerFirstValue', 'invoiceIssued', 'invoicePaid', 'refundMade', 'paymentMade',
    'movementEffective', 'expenseIncurred', 'expensePaid', 'ticketOpened', 'ticketResolved',
    'ticketEscalated', 'surveyAnswered', 'measurementTaken', 'stageChanged', 'personEmployed']
$$;

create function metric_date_roles() returns text[] language sql immutable parallel safe as $$
  select metric_flow_roles() || array['dealOpen', 'dealUndated']
$$;

create or replace function membership_mark_dates(from_on date, to_on date)
  returns table (date_role text, dates daterange)
  language sql immutable parallel safe
  as $$
    select role, daterange(from_on, to_on) from unnest(metric_flow_roles()) role
    union all
    values ('dealOpen', daterange(from_on + 1, to_on + 1)), ('dealUndated', daterange(null, null))
  $$;

create or replace function mark_moved_teams() returns trigger language plpgsql
  set enable_nestloop = off
  as $$
begin
  perform add_metric_marks(moved.organisation_id, role, '{(,)}')
  from (
    select distinct o.organisation_id
    from old_rows o join new_rows n on n.organisation_id = o.organisation_id and n.id = o.id
    where o.parent_id is distinct from n.parent_id
  ) moved, unnest(metric_date_roles()) role;
  return null;
end $$;

-- any change of a deal counts now: measures filter by more of its columns
create or replace function mark_changed_deals() returns trigger language plpgsql
  set enable_nestloop = off
  as $$
begin
  perform add_metric_marks(organisation_id, date_role, range_agg(dates))
  from (
    select organisation_id, min(created_on) as created_on, max(closed_on) as closed_on
    from (select * from old_rows union all select * from new_rows) sides
    group by organisation_id, date_trunc('month', created_on::timestamp),
      date_trunc('month', closed_on::timestamp)
  ) months, lateral deal_mark_dates(created_on, closed_on)
  group by organisation_id, date_role;
  return null;
end $$;

-- an exchange rate changes what is dated on its day, and every state from then on
create function mark_rates() returns trigger language plpgsql as $$
declare
  organisation uuid;
  role text;
begin
  for organisation in execute case tg_op
      when 'UPDATE' then 'select distinct organisation_id from new_rows'
      else 'select distinct organisation_id from touched_rows' end
  loop
    foreach role in array metric_date_roles() loop
      perform add_metric_marks(organisation, role, '{(,)}');
    end loop;
  end loop;
  return null;
end $$;
create trigger exchange_rate_inserted_marks after insert on exchange_rate
  referencing new table as touched_rows for each statement execute function mark_rates();
create trigger exchange_rate_deleted_marks after delete on exchange_rate
  referencing old table as touched_rows for each statement execute function mark_rates();
create trigger exchange_rate_updated_marks after update on exchange_rate
  referencing old table as old_rows new table as new_rows
  for each statement execute function mark_rates();

alter table metric_mark drop constraint metric_mark_date_role_check,
  add check (date_role = any (metric_date_roles()));
