-- Buckets of another calendar or zone count as missing; this has them made soon.
create function due_with_settings() returns trigger language plpgsql as $$
begin
  insert into metric_due (organisation_id) values (new.id);
  return null;
end $$;
create trigger organisation_changed_calendar after update on organisation for each row
  when ((old.fiscal_year_start_month, old.time_zone)
    is distinct from (new.fiscal_year_start_month, new.time_zone))
  execute function due_with_settings();
