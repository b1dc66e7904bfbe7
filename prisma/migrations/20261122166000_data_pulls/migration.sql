-- Files that are fetched again and again from an HTTPS address.
create table data_pull (
  organisation_id uuid not null references organisation (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  name text not null,
  url text not null,
  -- an Authorization header, sealed with a key of the server
  authorization_sealed text,
  schedule jsonb not null,
  -- fetching: its first file; mapping: that file waits in the wizard
  status text not null default 'fetching' check (status in ('fetching', 'mapping', 'active', 'paused')),
  -- what the wizard set, once its first import was started
  record_type text,
  mapping jsonb not null default '{}',
  options jsonb not null default '{}',
  sheet text,
  setup_import_id uuid,
  -- to the millisecond, as a job names it
  next_run_at timestamptz(3),
  -- a run that began and has not ended; a killed worker's is taken up again
  running_due_at timestamptz(3),
  running_import_id uuid,
  running_file jsonb,
  -- the file that was taken last: its hash, ETag and Last-Modified
  taken_file jsonb,
  last_run_at timestamptz,
  last_outcome text check (last_outcome in ('imported', 'unchanged', 'failed')),
  last_import_id uuid,
  last_failure jsonb,
  failures integer not null default 0,
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, created_by) references member (organisation_id, id)
    on delete set null (created_by),
  foreign key (organisation_id, setup_import_id) references import (organisation_id, id)
    on delete set null (setup_import_id),
  foreign key (organisation_id, running_import_id) references import (organisation_id, id)
    on delete set null (running_import_id),
  foreign key (organisation_id, last_import_id) references import (organisation_id, id)
    on delete set null (last_import_id)
);
create index data_pull_created_by on data_pull (organisation_id, created_by);
create index data_pull_setup_import on data_pull (organisation_id, setup_import_id);
create index data_pull_running_import on data_pull (organisation_id, running_import_id);
create index data_pull_last_import on data_pull (organisation_id, last_import_id);
alter table data_pull enable row level security;
alter table data_pull force row level security;
create policy tenant on data_pull using (organisation_id = app_organisation_id())
  with check (organisation_id = app_organisation_id());
grant select, insert, update, delete on data_pull to jalon_runtime;
