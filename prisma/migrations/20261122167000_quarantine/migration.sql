-- Rejected rows are corrected where they stand and tried again; what the file had stays beside.
alter table import_rejection
  add column kinds text,
  add column corrected jsonb,
  add column awaits_retry boolean not null default false;
create index import_rejection_awaiting on import_rejection (organisation_id, import_id, row_number)
  where awaits_retry;

alter table import
  add column retry_state text check (retry_state in ('queued', 'failed')),
  add column retry_failure jsonb,
  add column retried_by_kind text check (retried_by_kind in ('member', 'token', 'job', 'operator')),
  add column retried_by_id uuid;
