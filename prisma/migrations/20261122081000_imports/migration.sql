-- Imports: the uploaded file, what was chosen, what came of it, and what is remembered.

-- a draft is a wizard in progress; the file's structure and the check of its rows are kept with it
create table import (
  organisation_id uuid not null references organisation (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  status text not null default 'draft'
    check (status in ('draft', 'queued', 'running', 'completed', 'failed', 'cancelled', 'undone')),
  record_type text check (record_type in ('deal', 'customer', 'product', 'person')),
  file_name text not null,
  size_bytes bigint not null default 0,
  sha256 text,
  is_uploaded boolean not null default false,
  encoding text,
  delimiter text,
  header jsonb,
  sample jsonb,
  profile jsonb,
  mapping jsonb not null default '{}',
  options jsonb not null default '{}',
  findings jsonb,
  check_status text not null default 'none' check (check_status in ('none', 'running', 'done', 'failed')),
  check_progress real not null default 0,
  row_count integer,
  read_count integer not null default 0,
  created_count integer not null default 0,
  updated_count integer not null default 0,
  unchanged_count integer not null default 0,
  rejected_count integer not null default 0,
  also_created jsonb not null default '{}',
  progress real not null default 0,
  rows_per_second integer,
  failure jsonb,
  created_by uuid,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, created_by) references member (organisation_id, id) on delete set null (created_by)
);
create index import_created on import (organisation_id, created_at desc, id);
create index import_created_by on import (organisation_id, created_by);

create table import_file_chunk (
  organisation_id uuid not null,
  import_id uuid not null,
  position integer not null,
  bytes bytea not null,
  primary key (organisation_id, import_id, position),
  foreign key (organisation_id, import_id) references import (organisation_id, id) on delete cascade
);
-- read back whole and in order: compressing it would cost more than it saves
alter table import_file_chunk alter column bytes set storage external;

create table import_rejection (
  organisation_id uuid not null,
  import_id uuid not null,
  row_number integer not null,
  reasons jsonb not null,
  cells jsonb not null,
  primary key (organisation_id, import_id, row_number),
  foreign key (organisation_id, import_id) references import (organisation_id, id) on delete cascade
);

-- 'GTXPro' → 'GTX Pro', remembered for the next import
create table import_value_alias (
  organisation_id uuid not null references organisation (id) on delete cascade,
  record_type text not null,
  field text not null,
  from_value text not null,
  to_value text not null,
  changed_at timestamptz not null default now(),
  primary key (organisation_id, record_type, field, from_value)
);

-- the field that a column name was mapped to last; null: left out on purpose
create table import_column_choice (
  organisation_id uuid not null references organisation (id) on delete cascade,
  record_type text not null,
  column_name text not null,
  field text,
  changed_at timestamptz not null default now(),
  primary key (organisation_id, record_type, column_name)
);

-- references are also resolved by exact name
create index person_name on person (organisation_id, name);
create index customer_name on customer (organisation_id, name);
create index product_name on product (organisation_id, name);
create index team_name on team (organisation_id, name);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['import', 'import_file_chunk', 'import_rejection',
    'import_value_alias', 'import_column_choice']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I using (organisation_id = app_organisation_id())
      with check (organisation_id = app_organisation_id())', tenant_table);
    execute format('grant select, insert, update, delete on %I to jalon_runtime', tenant_table);
  end loop;
end $$;
