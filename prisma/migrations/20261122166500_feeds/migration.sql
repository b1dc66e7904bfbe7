-- Live addresses of figures and records; what recognises one (the hash of its secret) stands in
-- access_key, readable before an organisation is known.
alter table access_key drop constraint access_key_kind_check;
alter table access_key add constraint access_key_kind_check
  check (kind in ('invitation', 'token', 'publicLink', 'feed'));

create table feed (
  organisation_id uuid not null references organisation (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  name text not null,
  -- what is asked, as the feed's schema has it
  question jsonb not null,
  -- ids, or the language of headers and signs
  header_style text not null default 'ids' check (header_style in ('ids', 'en', 'fr')),
  -- whose access it has; null: the member is gone, and it answers nothing
  created_by uuid,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz,
  window_started_at timestamptz,
  window_requests integer not null default 0,
  primary key (organisation_id, id),
  foreign key (organisation_id, created_by) references member (organisation_id, id)
    on delete set null (created_by)
);
create index feed_created_by on feed (organisation_id, created_by);
alter table feed enable row level security;
alter table feed force row level security;
create policy tenant on feed using (organisation_id = app_organisation_id())
  with check (organisation_id = app_organisation_id());
grant select, insert, update, delete on feed to jalon_runtime;
