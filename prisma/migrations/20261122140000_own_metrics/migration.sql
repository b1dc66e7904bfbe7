-- Metrics that an organisation writes itself. Every change is a new version; the last one holds,
-- and an archived metric may be restored by another version.
create table own_metric (
  organisation_id uuid not null references organisation (id) on delete cascade,
  -- no metric of the catalogue begins so
  id text not null check (id ~ '^own_[a-z0-9]+(_[a-z0-9]+)*$' and length(id) <= 60),
  version integer not null check (version > 0),
  name_en text not null check (name_en <> ''),
  name_fr text not null check (name_fr <> ''),
  definition_en text not null default '',
  definition_fr text not null default '',
  formula text not null check (length(formula) between 1 and 2000),
  unit text not null
    check (unit in ('currency', 'percent', 'count', 'days', 'hours', 'ratio', 'score', 'currencyPerDay')),
  direction text not null check (direction in ('higher', 'lower', 'neutral')),
  family text not null,
  kind text not null check (kind in ('leading', 'lagging')),
  is_archived boolean not null default false,
  -- null: the member is gone
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id, version),
  foreign key (organisation_id, created_by) references member (organisation_id, id)
    on delete set null (created_by)
);
create index own_metric_created_by on own_metric (organisation_id, created_by);

alter table own_metric enable row level security;
alter table own_metric force row level security;
create policy tenant on own_metric using (organisation_id = app_organisation_id())
  with check (organisation_id = app_organisation_id());
grant select, insert on own_metric to jalon_runtime;
