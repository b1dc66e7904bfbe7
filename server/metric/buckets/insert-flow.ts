import type { CivilDate } from '@/server/values/civil-date';
import type { FamilyId } from '../engine/catalogue/family';
import { sql, type SqlFragment } from '../sql-fragment';
import { factColumns, factQuery } from './bucket-facts';
import { completeScan, type PartCut } from './bucket-scans';
import { insertGrains } from './insert-buckets';

/** Which buckets a complete flow has. */
export interface CompleteFlow {
  /** the starts of all fiscal months with records, in order */
  readonly months: readonly CivilDate[];
  /** days are kept from here on */
  readonly daysFrom: CivilDate;
  readonly parts: readonly PartCut[];
}

/** One statement that makes all buckets of a flow from one pass over its records. */
export function insertFlow(
  organisationId: string,
  family: FamilyId,
  { months, daysFrom, parts }: CompleteFlow,
): SqlFragment {
  const scan = completeScan(family, months, parts);
  const all = factColumns(family, false);
  const starts = parts.map(({ start }) => start);
  const cuts = parts.map(({ cut }) => cut);
  return insertGrains(organisationId, family, factQuery(organisationId, family, scan, false), [
    {
      grain: 'month',
      facts: sql`(select a.start_on, ${all} from fact a where not a.is_day) f`,
    },
    {
      grain: 'day',
      facts: sql`(select a.day_on as start_on, ${factColumns(family, true)} from fact a
        where a.is_day and a.day_on >= ${daysFrom}::date) f`,
    },
    {
      grain: 'part',
      facts: sql`(select part.cut as start_on, ${all}
        from unnest(${starts}::date[], ${cuts}::date[]) part(start_on, cut)
        join fact a on a.start_on = part.start_on and a.next_cut <= part.cut
        where not a.is_day) f`,
    },
  ]);
}
