-- The planner takes an organisation that its statistics don't know for a single row and then
-- compares all with all. The runtime role owns no table and may not analyse; this does no more.
create function refresh_record_statistics(record_table text) returns void
  language plpgsql security definer set search_path = public
  as $$
begin
  if record_table not in ('deal', 'customer', 'product', 'person', 'team') then
    raise exception 'not a table of records: %', record_table;
  end if;
  execute format('analyze (skip_locked) %I', record_table);
end $$;
revoke execute on function refresh_record_statistics(text) from public;
grant execute on function refresh_record_statistics(text) to jalon_runtime;
