-- An import can be undone: what was asked, by whom, and what came of it.
alter table import
  add column undo_state text check (undo_state in ('queued', 'failed', 'done')),
  add column undo_choice text check (undo_choice in ('keep', 'revert')),
  add column undo_counts jsonb,
  add column undo_failure jsonb,
  add column undone_at timestamptz,
  add column undone_by_kind text check (undone_by_kind in ('member', 'token', 'job', 'operator')),
  add column undone_by_id uuid;

-- Memberships come from imports of people too.
alter table team_membership
  add column created_import_id uuid,
  add column created_import_row integer,
  add column changed_import_id uuid,
  add column changed_import_row integer;
alter table person no force row level security;
alter table team_membership no force row level security;
update team_membership m set created_import_id = p.created_import_id
from person p
where p.organisation_id = m.organisation_id and p.id = m.person_id and m.from_on is null
  and p.created_import_id is not null;
alter table person force row level security;
alter table team_membership force row level security;

-- what an import made is found by it, also when it was deleted since
create index record_version_creator on record_version (organisation_id, (before ->> 'created_import_id'))
  where is_deletion;
do $$
declare
  record_table text;
begin
  foreach record_table in array array['deal', 'deal_line', 'deal_stage_change', 'lead', 'activity',
    'customer', 'product', 'person', 'team', 'team_membership', 'invoice', 'invoice_line', 'refund',
    'payment', 'subscription_movement', 'subscription_period', 'expense', 'ticket', 'survey_response',
    'forecast', 'measurement', 'exchange_rate', 'quota', 'target']
  loop
    execute format('create index %I on %I (organisation_id, created_import_id)',
      record_table || '_created_import', record_table);
  end loop;
end $$;

-- While an import is undone its versions are read, and none is made: 'app.undoing' says so.
create or replace function keep_changed_versions() returns trigger language plpgsql as $$
begin
  if current_setting('app.undoing', true) = 'on' then return null; end if;
  insert into record_version (organisation_id, record_type, record_id, import_id, before)
  select n.organisation_id, tg_argv[0], n.id::text, n.changed_import_id, to_jsonb(o)
  from new_rows n
  join old_rows o on o.organisation_id = n.organisation_id and o.id = n.id
  where n.changed_import_id is not null and n.changed_import_id is distinct from o.changed_import_id
    and n.changed_import_id is distinct from n.created_import_id
    and (tg_argv[0] <> 'subscriptionMovement' or to_jsonb(o) ->> 'subscription_period_id' is null)
  on conflict do nothing;
  return null;
end $$;
create trigger team_membership_updated_version after update on team_membership
  referencing old table as old_rows new table as new_rows
  for each statement execute function keep_changed_versions('teamMembership');
create trigger team_membership_deleted_version after delete on team_membership
  referencing old table as old_rows
  for each statement execute function keep_deleted_versions('teamMembership');
