-- The imports that an organisation's archive is taken in by name the one of the archive itself.
alter table import add column archive_id uuid;
create index import_of_archive on import (organisation_id, archive_id) where archive_id is not null;
