import { addDays } from '@/server/values/civil-date';
import { numbered, type Row, type Setting } from './setting';

/** metric, channel, platform, usual value of a week */
const weekly = [
  ['website_visits', 'Search', null, 3_100],
  ['website_visits', 'Direct', null, 1_450],
  ['website_visits', 'Social', null, 620],
  ['website_visits', 'Newsletter', null, 340],
  ['impressions', 'Search', 'Google', 61_000],
  ['clicks', 'Search', 'Google', 1_900],
  ['impressions', 'Social', 'LinkedIn', 27_000],
  ['clicks', 'Social', 'LinkedIn', 480],
  ['social_reach', 'Social', 'LinkedIn', 9_400],
  ['likes', 'Social', 'LinkedIn', 210],
] as const;

/** What was read off web site and networks, week by week. */
export function makeMeasurements({ random, since, asOf }: Setting): Row[] {
  const rows: Row[] = [];
  let week = 0;
  for (let day = since; day <= asOf; day = addDays(day, 7)) {
    const quiet = ['08', '12'].includes(day.slice(5, 7)) ? 0.7 : 1;
    for (const [metric, channel, platform, usual] of weekly) {
      rows.push({
        external_id: numbered('M', rows.length),
        metric,
        value: Math.round(usual * 1.004 ** week * quiet * random.between(0.85, 1.15)),
        measured_on: day,
        channel,
        platform,
      });
    }
    week += 1;
  }
  return rows;
}
