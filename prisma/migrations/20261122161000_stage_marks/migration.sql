-- The states of open deals by the stage that they were in then: what a stage change makes stale.
-- It may tell every stage of its deal, so it marks all days on which the deal was open.

create or replace function metric_date_roles() returns text[] language sql immutable parallel safe as $$
  select metric_flow_roles() || array['dealOpen', 'dealUndated', 'dealInStage']
$$;

-- Who writes stage changes reads when their deals were open, so neither may change unseen by the
-- other before both have committed: writers of deals share the lock, it excludes the others.
create function stage_mark_key(organisation uuid) returns bigint
  language sql immutable parallel safe
  as $$ select hashtextextended('stage marks of ' || organisation, 2) $$;

create function hold_open_days() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(stage_mark_key(app_organisation_id()));
  return null;
end $$;
create trigger deal_updated_open_days after update of created_on, closed_on on deal
  for each statement execute function hold_open_days();

create function mark_stages(organisation uuid, deals bigint[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(stage_mark_key(organisation));
  perform add_metric_marks(organisation, role, range_agg(stretch))
  from (
    select case date_role when 'dealOpen' then 'dealInStage' else date_role end as role,
      dates as stretch
    from (
      select min(d.created_on) as created_on, max(d.closed_on) as closed_on
      from deal d where d.organisation_id = organisation and d.id = any (deals)
      group by date_trunc('month', d.created_on::timestamp),
        date_trunc('month', d.closed_on::timestamp)
    ) months, lateral deal_mark_dates(created_on, closed_on)
    where date_role in ('dealOpen', 'dealUndated')
  ) marked
  group by role;
end $$;

create function mark_stage_changes() returns trigger language plpgsql as $$
begin
  perform mark_stages(organisation_id, array_agg(distinct deal_id))
  from touched_rows group by organisation_id;
  return null;
end $$;

create function mark_changed_stage_changes() returns trigger language plpgsql as $$
begin
  perform mark_stages(organisation_id, array_agg(distinct deal_id))
  from (select organisation_id, deal_id from old_rows
    union select organisation_id, deal_id from new_rows) touched
  group by organisation_id;
  return null;
end $$;

create trigger deal_stage_change_inserted_stage_marks after insert on deal_stage_change
  referencing new table as touched_rows for each statement execute function mark_stage_changes();
create trigger deal_stage_change_deleted_stage_marks after delete on deal_stage_change
  referencing old table as touched_rows for each statement execute function mark_stage_changes();
create trigger deal_stage_change_updated_stage_marks after update on deal_stage_change
  referencing old table as old_rows new table as new_rows
  for each statement execute function mark_changed_stage_changes();
