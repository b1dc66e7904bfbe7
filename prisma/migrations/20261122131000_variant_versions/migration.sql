-- Which definition held when: choices are added, never changed.
alter table metric_variant
  add column version integer not null default 1,
  add column chosen_by uuid,
  drop constraint metric_variant_pkey,
  add primary key (organisation_id, metric, version),
  add foreign key (organisation_id, chosen_by) references member (organisation_id, id)
    on delete set null (chosen_by);
alter table metric_variant alter column version drop default;
revoke update, delete on metric_variant from jalon_runtime;
