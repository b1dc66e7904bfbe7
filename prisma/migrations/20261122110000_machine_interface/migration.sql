-- Tokens of machines, and the answers that are given again for a repeated request.

-- what recognises a token (its hash) stands in access_key, readable before an organisation is known
create table api_token (
  organisation_id uuid not null references organisation (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  name text not null,
  scope text not null check (scope in ('read', 'write')),
  -- null: the operator made it, or the member is gone
  created_by uuid,
  created_at timestamptz not null default now(),
  -- to the hour
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, created_by) references member (organisation_id, id)
    on delete set null (created_by)
);
create index api_token_created_by on api_token (organisation_id, created_by);

create table idempotency_key (
  organisation_id uuid not null references organisation (id) on delete cascade,
  key text not null,
  request_hash text not null,
  -- null: the first request is still being answered
  status smallint,
  body jsonb,
  created_at timestamptz not null default now(),
  primary key (organisation_id, key)
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['api_token', 'idempotency_key']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I using (organisation_id = app_organisation_id())
      with check (organisation_id = app_organisation_id())', tenant_table);
    execute format('grant select, insert, update, delete on %I to jalon_runtime', tenant_table);
  end loop;
end $$;
