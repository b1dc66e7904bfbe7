import type { CatalogueText } from '../definition';
import { dueQuotas } from '../quota/rows';

/**
 * People hired on a known day with the end of the first civil month in which they attained their
 * whole quota (the mean over its kinds, where there are several); null while they have not.
 */
export const rampedPeople: CatalogueText = `select pe.*, ramp.ramped_on
  from person pe cross join lateral (select min(attempt.end_on) as ramped_on
    from (select w.end_on, avg(kind.attained / kind.due) as attainment
      from (select mo::date as start_on, (mo + interval '1 month')::date as end_on
          from generate_series(date_trunc('month', pe.hired_on::timestamp), (select max(qm.period_end)
            from quota qm where qm.organisation_id = pe.organisation_id
              and qm.owner_id = pe.id)::timestamp, interval '1 month') mo) w
        cross join lateral (select dq.measure, sum(dq.attained) as attained, sum(dq.due) as due
          from (${dueQuotas}) dq where dq.owner_id = pe.id group by dq.measure) kind
      where kind.due > 0 group by w.end_on) attempt
    where attempt.attainment >= 1) ramp
  where pe.hired_on is not null`;
