-- How often data of a record type is expected to come in, where an administrator has said it;
-- 0: not expected at all.
create table record_type_rhythm (
  organisation_id uuid not null references organisation (id) on delete cascade,
  record_type text not null,
  days integer not null check (days between 0 and 366),
  changed_at timestamptz not null default now(),
  primary key (organisation_id, record_type)
);
alter table record_type_rhythm enable row level security;
alter table record_type_rhythm force row level security;
create policy tenant on record_type_rhythm using (organisation_id = app_organisation_id())
  with check (organisation_id = app_organisation_id());
grant select, insert, update, delete on record_type_rhythm to jalon_runtime;

-- the days on which data of a type came in, one descent each
create index import_arrival on import (organisation_id, record_type, finished_at)
  where status = 'completed' and created_count + updated_count > 0;

-- how far the records of a type reach
create index survey_response_day on survey_response (organisation_id, answered_on);
create index forecast_made on forecast (organisation_id, made_on);
create index measurement_day on measurement (organisation_id, measured_on);
