import type { CivilDate } from '@/server/values/civil-date';
import type { RecordType } from '../engine/record-type/definition';
import { recordPlaces } from '../merge/record-place';
import type { BoundValues } from './bound-values';

/** The rows of a record type with a column for every readable field; a person's team is today's. */
export function recordRows(type: RecordType, asOf: CivilDate, bound: BoundValues): string {
  const { table } = recordPlaces[type];
  if (type !== 'person') return table;
  return `(select p.*, (select m.team_id from team_membership m
      where m.organisation_id = app_organisation_id() and m.person_id = p.id
        and daterange(m.from_on, m.to_on) @> ${bound.add(asOf)}::date
      order by m.id limit 1) as team_id
    from person p)`;
}

/** Whether a row follows from another record and can't be changed by itself, as SQL on `row`. */
export function derivedSql(type: RecordType, row: string): string {
  return type === 'subscriptionMovement' ? `${row}.subscription_period_id is not null` : 'false';
}
