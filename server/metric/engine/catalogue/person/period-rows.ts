import type { CatalogueText } from '../definition';

// the period after this one: as many months later, or days where it is made of days
const nextEnd = '(w.end_on + age(w.end_on, w.start_on))::date';
const RAMP_DAYS = '180.0';

/** The growth that is aimed at for somebody in the next period: the closest target that says it. */
const growth = `(select t.growth from target t
    left join team_membership m on m.organisation_id = t.organisation_id and m.person_id = pe.id
      and (m.from_on is null or m.from_on <= w.end_on) and (m.to_on is null or m.to_on > w.end_on)
    left join team_ancestor up on up.organisation_id = t.organisation_id
      and up.team_id = m.team_id and up.ancestor_id = t.team_id
  where t.organisation_id = pe.organisation_id and t.growth is not null
    and t.period_start < ${nextEnd} and t.period_end > w.end_on
    and (t.owner_id = pe.id or (t.owner_id is null and t.team_id is null) or up.team_id is not null)
  order by t.owner_id is null, up.depth nulls last, t.period_start, t.id limit 1)`;

/** Sellers of the period after this one, with the growth aimed at and how far they are ramped up. */
export const nextSellers: CatalogueText = `select pe.*, coalesce(${growth}, 0) as growth,
    case when pe.hired_on is null then 1
      else greatest(0, least(1, (${nextEnd} - pe.hired_on) / ${RAMP_DAYS})) end as ramp
  from person pe
  where pe.organisation_id = app_organisation_id() and pe.role = 'rep'
    and (pe.hired_on is null or pe.hired_on < ${nextEnd})
    and (pe.left_on is null or pe.left_on > w.end_on)`;
