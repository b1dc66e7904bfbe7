-- Fiscal calendars of months and of weeks, each change a new version; the days that records count
-- on follow the time zone.

-- The definition as one text ('months:4:1', 'weeks:4-5-4:1:7:nearest': server/values/fiscal-calendar).
-- A change of type reaches every row; an update would see none under forced row-level security.
drop trigger organisation_changed_calendar on organisation;
alter table organisation drop constraint organisation_fiscal_year_start_month_check;
alter table organisation alter column fiscal_year_start_month drop default;
alter table organisation alter column fiscal_year_start_month type text
  using 'months:' || fiscal_year_start_month || ':1';
alter table organisation rename column fiscal_year_start_month to calendar;
alter table organisation alter column calendar set default 'months:1:1';
alter table organisation add column calendar_version integer not null default 1
  check (calendar_version > 0);

create function is_fiscal_calendar(definition text) returns boolean
  language sql immutable parallel safe
  as $$
    select definition ~ '^months:([1-9]|1[0-2]):[1-7]$'
      or definition ~ '^weeks:(4-4-5|4-5-4|5-4-4):([1-9]|1[0-2]):[1-7]:(nearest|last)$'
  $$;
alter table organisation add check (is_fiscal_calendar(calendar));

create trigger organisation_changed_calendar after update on organisation for each row
  when ((old.calendar, old.time_zone) is distinct from (new.calendar, new.time_zone))
  execute function due_with_settings();

create table fiscal_calendar (
  organisation_id uuid not null references organisation (id) on delete cascade,
  version integer not null check (version > 0),
  calendar text not null check (is_fiscal_calendar(calendar)),
  -- null: it came with the organisation, or the member is gone
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, version),
  foreign key (organisation_id, created_by) references member (organisation_id, id)
    on delete set null (created_by)
);
create index fiscal_calendar_created_by on fiscal_calendar (organisation_id, created_by);

-- [start_on, end_on); fiscal_year is the civil year in which the year (nominally) ends, and for the
-- weeks of a months calendar the civil year that holds most of the week
create table fiscal_period (
  organisation_id uuid not null,
  version integer not null,
  grain text not null check (grain in ('week', 'month', 'quarter', 'half', 'year')),
  start_on date not null,
  end_on date not null,
  fiscal_year smallint not null,
  number smallint not null check (number between 1 and 53),
  primary key (organisation_id, version, grain, start_on),
  unique (organisation_id, version, grain, fiscal_year, number),
  foreign key (organisation_id, version) references fiscal_calendar (organisation_id, version)
    on delete cascade,
  check (start_on < end_on)
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['fiscal_calendar', 'fiscal_period']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I using (organisation_id = app_organisation_id())
      with check (organisation_id = app_organisation_id())', tenant_table);
    execute format('grant select, insert, update, delete on %I to jalon_runtime', tenant_table);
  end loop;
end $$;

-- Another time zone ----------------------------------------------------------------------------

-- Every day X_on of the records whose instant is known (X_at_source, else X_at) becomes the day
-- that the instant has in the zone. created_at and changed_at are the row's own. A deal closed on
-- a day without an instant stays created on that day at the latest.
create function follow_time_zone(organisation uuid, zone text) returns void
  language plpgsql
  as $$
declare
  record_table record;
begin
  for record_table in
    select c.relname as name,
      string_agg(format('%I', day.attname), ', ' order by day.attnum) as days,
      string_agg(case
        when c.relname = 'deal' and day.attname = 'created_on' then format(
          'least(%s, coalesce((closed_at_source at time zone $2)::date, closed_on))', derived.day)
        else derived.day end, ', ' order by day.attnum) as derived
    from pg_class c
      join pg_attribute day on day.attrelid = c.oid and not day.attisdropped
        and day.atttypid = 'date'::regtype and day.attname like '%\_on'
      join lateral (
        select instant.attname from pg_attribute instant
        where instant.attrelid = c.oid and not instant.attisdropped
          and (instant.attname = left(day.attname, -3) || '_at_source'
            or instant.attname = left(day.attname, -3) || '_at'
              and day.attname not in ('created_on', 'changed_on'))
        order by length(instant.attname) desc limit 1
      ) instant on true
      cross join lateral (
        select format('coalesce((%I at time zone $2)::date, %I)', instant.attname, day.attname) as day
      ) derived
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and exists (select from pg_attribute imported where imported.attrelid = c.oid
        and imported.attname = 'created_import_id')
    group by c.relname
  loop
    execute format('update %I set (%s) = row(%s)
      where organisation_id = $1 and row(%s) is distinct from row(%s)',
      record_table.name, record_table.days, record_table.derived, record_table.days,
      record_table.derived)
    using organisation, zone;
  end loop;
end $$;
