-- Accounts, people and the first record types. Every tenant table has organisation_id first in
-- its keys and forced row-level security; tenant context is app.organisation_id per transaction.

create extension if not exists btree_gist;

create function app_organisation_id() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.organisation_id', true), '')::uuid $$;

create function app_user_id() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;

-- Global tables, without tenant content ------------------------------------------------------

create table user_account (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email)),
  name text not null,
  password_hash text not null,
  locale text not null default 'en' check (locale in ('en', 'fr')),
  created_at timestamptz not null default now()
);

create table user_session (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references user_account (id) on delete cascade,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  user_agent text,
  address text
);
create index user_session_user on user_session (user_id, created_at desc);

-- key: hash of the account's e-mail or of the address, never either in clear
create table sign_in_throttle (
  key text primary key,
  failures integer not null default 0,
  window_started_at timestamptz not null default now(),
  blocked_until timestamptz
);

-- Tenant tables ------------------------------------------------------------------------------

create table organisation (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  name text not null,
  locale text not null check (locale in ('en', 'fr')),
  currency char(3) not null,
  time_zone text not null,
  fiscal_year_start_month smallint not null default 1 check (fiscal_year_start_month between 1 and 12),
  open_deal_valuation text not null default 'amount' check (open_deal_valuation in ('amount', 'listPrice')),
  is_example boolean not null default false,
  created_at timestamptz not null default now()
);

-- what must be read before an organisation is known
create table organisation_slug (
  slug text primary key,
  organisation_id uuid not null unique references organisation (id) on delete cascade
);

create table access_key (
  key_hash text primary key,
  kind text not null check (kind in ('invitation', 'token', 'publicLink')),
  organisation_id uuid not null references organisation (id) on delete cascade,
  subject_id uuid not null,
  created_at timestamptz not null default now()
);

create table person (
  organisation_id uuid not null references organisation (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  external_id text not null,
  name text not null,
  email text,
  role text not null default 'rep'
    check (role in ('rep', 'manager', 'sdr', 'bdr', 'csm', 'presales', 'support', 'other')),
  location text,
  hired_on date,
  left_on date,
  leave_reason text,
  created_import_id uuid,
  created_import_row integer,
  changed_import_id uuid,
  changed_import_row integer,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, external_id),
  check (left_on is null or hired_on is null or left_on >= hired_on)
);

create table team (
  organisation_id uuid not null references organisation (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  external_id text not null,
  name text not null,
  parent_id uuid,
  manager_id uuid,
  created_import_id uuid,
  created_import_row integer,
  changed_import_id uuid,
  changed_import_row integer,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, external_id),
  foreign key (organisation_id, parent_id) references team (organisation_id, id),
  foreign key (organisation_id, manager_id) references person (organisation_id, id) on delete set null (manager_id),
  check (parent_id is null or parent_id <> id)
);
create index team_parent on team (organisation_id, parent_id);
create index team_manager on team (organisation_id, manager_id);

-- half-open: from_on included, to_on excluded; null is without bound
create table team_membership (
  organisation_id uuid not null references organisation (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  team_id uuid not null,
  from_on date,
  to_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, team_id) references team (organisation_id, id) on delete cascade,
  check (from_on is null or to_on is null or from_on < to_on),
  constraint team_membership_one_team_at_a_time
    exclude using gist (organisation_id with =, person_id with =, daterange(from_on, to_on) with &&)
);
create index team_membership_team on team_membership (organisation_id, team_id);

create table member (
  organisation_id uuid not null references organisation (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  user_id uuid not null references user_account (id) on delete cascade,
  role text not null check (role in ('owner', 'admin', 'executive', 'manager', 'rep')),
  person_id uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, user_id),
  unique (organisation_id, person_id),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete set null (person_id)
);
create index member_user on member (user_id);

create table invitation (
  organisation_id uuid not null references organisation (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  email text not null,
  role text not null check (role in ('owner', 'admin', 'executive', 'manager', 'rep')),
  person_id uuid,
  invited_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete set null (person_id),
  foreign key (organisation_id, invited_by) references member (organisation_id, id) on delete cascade
);
create index invitation_invited_by on invitation (organisation_id, invited_by);

-- actor_kind and actor_id: member, job, operator …; detail never holds secrets
create table audit_entry (
  organisation_id uuid not null references organisation (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  at timestamptz not null default now(),
  actor_kind text not null check (actor_kind in ('member', 'token', 'link', 'job', 'operator')),
  actor_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id text,
  detail jsonb not null default '{}',
  primary key (organisation_id, id)
);
create index audit_entry_at on audit_entry (organisation_id, at desc, id);

create table product (
  organisation_id uuid not null references organisation (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  external_id text not null,
  name text not null,
  category text,
  list_price numeric(20, 4),
  currency char(3),
  created_import_id uuid,
  created_import_row integer,
  changed_import_id uuid,
  changed_import_row integer,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, external_id)
);

-- first_purchase_on and first_deal_id are derived from the won deals
create table customer (
  organisation_id uuid not null references organisation (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  external_id text not null,
  name text not null,
  segment text,
  location text,
  parent_id uuid,
  employee_count integer,
  annual_revenue numeric(24, 4),
  first_purchase_on date,
  first_deal_id bigint,
  created_import_id uuid,
  created_import_row integer,
  changed_import_id uuid,
  changed_import_row integer,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, external_id),
  foreign key (organisation_id, parent_id) references customer (organisation_id, id) on delete set null (parent_id)
);
create index customer_first_purchase on customer (organisation_id, first_purchase_on);
create index customer_parent on customer (organisation_id, parent_id);

-- created_on and closed_on are civil dates in the organisation's zone and are what counts; the
-- instants are kept where the source gave a time.
create table deal (
  organisation_id uuid not null references organisation (id) on delete cascade,
  id bigint not null generated by default as identity,
  external_id text not null,
  name text,
  owner_id uuid,
  customer_id uuid,
  product_id uuid,
  stage text not null,
  status text not null check (status in ('open', 'won', 'lost')),
  amount numeric(20, 4),
  list_amount numeric(20, 4),
  currency char(3) not null,
  created_on date,
  closed_on date,
  created_at_source timestamptz,
  closed_at_source timestamptz,
  source text,
  channel text,
  campaign text,
  location text,
  segment text,
  loss_reason text,
  created_import_id uuid,
  created_import_row integer,
  changed_import_id uuid,
  changed_import_row integer,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, external_id),
  foreign key (organisation_id, owner_id) references person (organisation_id, id),
  foreign key (organisation_id, customer_id) references customer (organisation_id, id),
  foreign key (organisation_id, product_id) references product (organisation_id, id),
  check ((status = 'open') = (closed_on is null)),
  check (closed_on is null or created_on is null or closed_on >= created_on)
);
create index deal_closed on deal (organisation_id, closed_on) where closed_on is not null;
create index deal_created on deal (organisation_id, created_on) where created_on is not null;
create index deal_open on deal (organisation_id, created_on) where status = 'open';
create index deal_owner on deal (organisation_id, owner_id, closed_on);
create index deal_product on deal (organisation_id, product_id);
create index deal_customer_won on deal (organisation_id, customer_id, closed_on, id) where status = 'won';

-- team → itself and every team above it
create view team_ancestor with (security_invoker = true) as
  with recursive up (organisation_id, team_id, ancestor_id, depth) as (
    select organisation_id, id, id, 0 from team
    union all
    select up.organisation_id, up.team_id, t.parent_id, up.depth + 1
    from up join team t on t.organisation_id = up.organisation_id and t.id = up.ancestor_id
    where t.parent_id is not null and up.depth < 32
  )
  select organisation_id, team_id, ancestor_id, depth from up;

-- Row-level security -------------------------------------------------------------------------

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['person', 'team', 'team_membership', 'invitation',
    'audit_entry', 'product', 'customer', 'deal']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I using (organisation_id = app_organisation_id())
      with check (organisation_id = app_organisation_id())', tenant_table);
  end loop;
end $$;

alter table organisation enable row level security;
alter table organisation force row level security;
alter table member enable row level security;
alter table member force row level security;

create policy tenant on organisation
  using (id = app_organisation_id()) with check (id = app_organisation_id());
create policy tenant on member
  using (organisation_id = app_organisation_id()) with check (organisation_id = app_organisation_id());
-- one's own memberships, readable before an organisation is known
create policy own_membership on member for select using (user_id = app_user_id());
create policy own_membership on organisation for select
  using (exists (select from member m where m.organisation_id = organisation.id and m.user_id = app_user_id()));

-- Rights of the runtime role -----------------------------------------------------------------

grant usage on schema public to jalon_runtime;
grant select, insert, update, delete on all tables in schema public to jalon_runtime;
grant usage, select on all sequences in schema public to jalon_runtime;
-- what was audited stays
revoke update, delete on audit_entry from jalon_runtime;
