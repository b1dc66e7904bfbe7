-- How many requests a token has made in the minute that began at window_start: every process counts
-- in the same row, so that a limit holds for all of them together.
alter table api_token add column expires_at timestamptz;

create table token_use (
  organisation_id uuid not null references organisation (id) on delete cascade,
  token_id uuid not null,
  window_start timestamptz not null,
  requests integer not null,
  primary key (organisation_id, token_id),
  foreign key (organisation_id, token_id) references api_token (organisation_id, id) on delete cascade
) with (fillfactor = 50);
alter table token_use enable row level security;
alter table token_use force row level security;
create policy tenant on token_use using (organisation_id = app_organisation_id())
  with check (organisation_id = app_organisation_id());
grant select, insert, update, delete on token_use to jalon_runtime;

create index idempotency_key_created_at on idempotency_key (organisation_id, created_at);
