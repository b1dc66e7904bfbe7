-- Workbooks: which sheet is read, what the others are, and the chosen one's rows as text.
alter table import
  add column file_kind text not null default 'text' check (file_kind in ('text', 'workbook')),
  add column workbook jsonb,
  add column sheet integer check (sheet > 0),
  add column sheet_bytes bigint;

-- the rows of a sheet as text, in pieces; `sheet` keeps a reading of another one apart
create table import_sheet_chunk (
  organisation_id uuid not null,
  import_id uuid not null,
  sheet integer not null,
  position integer not null,
  bytes bytea not null,
  primary key (organisation_id, import_id, sheet, position),
  foreign key (organisation_id, import_id) references import (organisation_id, id) on delete cascade
);
-- read back whole and in order: compressing it would cost more than it saves
alter table import_sheet_chunk alter column bytes set storage external;
alter table import_sheet_chunk enable row level security;
alter table import_sheet_chunk force row level security;
create policy tenant on import_sheet_chunk using (organisation_id = app_organisation_id())
  with check (organisation_id = app_organisation_id());
grant select, insert, update, delete on import_sheet_chunk to jalon_runtime;
