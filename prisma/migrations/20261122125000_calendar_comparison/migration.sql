-- How a year of 53 weeks is compared belongs to the calendar: by week numbers, or, at the end of the
-- text, 'restated', with the like weeks.
create or replace function is_fiscal_calendar(definition text) returns boolean
  language sql immutable parallel safe
  as $$
    select definition ~ '^months:([1-9]|1[0-2]):[1-7]$'
      or definition ~ '^weeks:(4-4-5|4-5-4|5-4-4):([1-9]|1[0-2]):[1-7]:(nearest|last)(:restated)?$'
  $$;
