import { beforeAll, describe, expect, it } from 'vitest';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { Decimal } from '@/server/values/decimal';
import { makeOrganisation } from '@/test/make-organisation';
import { listedTerms, readEverywhere } from '@/test/metric/answers-everywhere';
import { expectedOfCase, figureOfCase } from '@/test/metric/figure-case';
import { floorCaseName, onFloor, type FloorCase } from '@/test/metric/floor-case';
import { insertRecords, type RecordRow } from '@/test/metric/insert-records';
import { insertSalesFloor, type SalesFloor } from '@/test/metric/sales-floor';

let org: Organisation;
let floor: SalesFloor;

const by = (owner: string, type: string, row: RecordRow): RecordRow => ({
  owner_id: owner,
  type,
  status: 'done',
  ...row,
});
const out = { direction: 'outbound' } as const;

function activities({ ann, bob, pia, acme }: SalesFloor): RecordRow[] {
  const at = (occurred_on: string) => ({ occurred_on });
  return [
    by(ann, 'call', {
      ...at('2026-03-02'),
      ...out,
      deal_id: 1,
      lead_id: 1,
      customer_id: acme,
      duration_hours: 0.5,
      category: 'selling',
    }),
    by(ann, 'call', {
      ...at('2026-03-03'),
      ...out,
      lead_id: 2,
      status: null,
      outcome: 'no answer',
    }),
    by(bob, 'call', {
      ...at('2026-03-04'),
      direction: 'inbound',
      lead_id: 2,
      sentiment: 'negative',
      tags: ['price', 'price'],
    }),
    by(bob, 'email', { ...at('2026-02-27'), direction: 'inbound', lead_id: 2, tags: ['timing'] }),
    by(ann, 'email', { ...at('2026-03-05'), ...out, deal_id: 1, lead_id: 2 }),
    by(bob, 'email', { ...at('2026-03-06'), ...out, deal_id: 3, lead_id: 3 }),
    by(ann, 'meeting', { ...at('2026-03-10'), booked_on: '2026-03-01', deal_id: 1, lead_id: 1 }),
    by(bob, 'meeting', {
      ...at('2026-04-02'),
      booked_on: '2026-03-12',
      lead_id: 2,
      status: 'planned',
    }),
    by(ann, 'meeting', { ...at('2026-03-11'), booked_on: '2026-02-20', status: 'cancelled' }),
    by(ann, 'demo', { ...at('2026-03-12'), booked_on: '2026-03-05', deal_id: 2 }),
    by(bob, 'demo', { ...at('2026-04-05'), booked_on: '2026-03-09', status: 'planned' }),
    by(ann, 'follow_up', {
      ...at('2026-03-15'),
      lead_id: 1,
      duration_hours: 1.5,
      category: 'admin',
    }),
    by(ann, 'proposal', { ...at('2026-03-16'), deal_id: 1 }),
    by(ann, 'proposal', { ...at('2026-03-17'), deal_id: 1 }),
    by(bob, 'proposal', at('2026-03-18')),
    by(ann, 'event', { ...at('2026-03-20'), event_key: 'expo' }),
    by(bob, 'event', { ...at('2026-03-20'), event_key: 'expo', status: 'attended' }),
    by(ann, 'event', { ...at('2026-03-21'), event_key: 'fair' }),
    by(ann, 'cadence', { ...at('2026-03-22'), status: 'completed' }),
    by(ann, 'cadence', { ...at('2026-03-23'), status: 'cancelled' }),
    by(pia, 'demo', { ...at('2026-03-14'), deal_id: 3, duration_hours: 2, category: 'demo' }),
    by(pia, 'call', {
      ...at('2026-03-26'),
      ...out,
      deal_id: 3,
      duration_hours: 1,
      category: 'selling',
    }),
    by(ann, 'social', { ...at('2026-03-27'), ...out }),
    by(ann, 'invitation', at('2026-03-08')),
    by(ann, 'email', { ...at('2026-04-02'), ...out, deal_id: 1 }),
    by(ann, 'email', { ...at('2026-03-24'), ...out, lead_id: 1 }),
    by(ann, 'call', { ...at('2026-02-10'), ...out, deal_id: 1 }),
  ];
}

beforeAll(async () => {
  org = await makeOrganisation();
  floor = await insertSalesFloor(org);
  const { ann, bob } = floor;
  const march = { period_start: '2026-03-01', period_end: '2026-04-01' };
  const measured = (metric: string, value: number, row: RecordRow = {}): RecordRow => ({
    metric,
    value,
    measured_on: '2026-03-05',
    ...row,
  });
  await withOrg(org.id, async (tx) => {
    await insertRecords(tx, org.id, 'activity', activities(floor));
    await tx.lead.updateMany({
      where: { organisationId: org.id, id: 1 },
      data: { responseTags: ['price', 'interested'] },
    });
    await insertRecords(tx, org.id, 'target', [
      { ...march, owner_id: ann, activity_type: 'call', value: 10 },
      { ...march, owner_id: bob, activity_type: 'call', value: 5 },
    ]);
    await insertRecords(tx, org.id, 'measurement', [
      measured('team_likes', 10, { owner_id: ann, platform: 'linkedin' }),
      measured('team_comments', 5, { owner_id: ann, platform: 'x' }),
      measured('social_posts', 4, { platform: 'x' }),
      measured('social_reach', 1000, { platform: 'x' }),
      measured('social_reach', 500, { platform: 'linkedin' }),
      measured('followers', 100, { platform: 'linkedin', measured_on: '2026-02-10' }),
      measured('followers', 120, { platform: 'linkedin' }),
      measured('followers', 50, { platform: 'x', measured_on: '2026-01-10' }),
      measured('likes', 7, { platform: 'x' }),
      measured('shares', 3, { platform: 'x' }),
      measured('website_visits', 30, { channel: 'social', platform: 'x' }),
      measured('website_visits', 99, { channel: 'seo' }),
    ]);
  });
});

const share = (numerator: number, denominator: number) => ({
  value: new Decimal(numerator).div(denominator).toFixed(),
  numerator: String(numerator),
  denominator: String(denominator),
});
const none = { value: null, reason: 'zeroDenominator' } as const;

const cases: FloorCase[] = [
  { metric: 'sales_activities', value: '14' },
  { metric: 'sales_activities', of: 'ann', value: '9' },
  { metric: 'sales_activities', of: 'north', value: '11' },
  { metric: 'sales_activities', by: ['type'], part: [{ key: 'call' }], value: '3' },
  { metric: 'sales_activities', by: ['team'], part: ['south'], value: '3' },
  { metric: 'calls_made', value: '3' },
  { metric: 'calls_made', by: ['callOutcome'], part: [{ key: 'no answer' }], value: '1' },
  { metric: 'emails_sent', value: '3' },
  { metric: 'emails_sent', by: ['temperature'], part: [{ key: 'warm' }], value: '1' },
  { metric: 'emails_sent', by: ['temperature'], part: [{ key: 'cold' }], value: '2' },
  { metric: 'meetings_scheduled', value: '2' },
  { metric: 'meetings_scheduled', variant: 'due', value: '2' },
  { metric: 'meetings_scheduled', variant: 'held', value: '1' },
  { metric: 'follow_ups', value: '1' },
  { metric: 'follow_ups', variant: 'typed', value: '1' },
  { metric: 'follow_ups', variant: 'laterContacts', value: '2' },
  { metric: 'proposals_sent', value: '3' },
  { metric: 'proposals_sent', by: ['person'], part: ['bob'], value: '2' },
  { metric: 'proposals_sent', variant: 'everyVersion', value: '3' },
  { metric: 'product_demos', value: '2' },
  { metric: 'product_demos', by: ['product'], part: ['kit'], value: '2' },
  { metric: 'product_demos', variant: 'planned', value: '2' },
  { metric: 'networking_events_attended', value: '2' },
  { metric: 'networking_events_attended', of: 'bob', value: '1' },
  { metric: 'cadences_completed', value: '1' },
  { metric: 'referrals_obtained', value: '1' },
  { metric: 'selling_time', value: '5' },
  { metric: 'selling_time', by: ['category'], part: [{ key: 'selling' }], value: '1.5' },
  {
    metric: 'selling_time',
    variant: 'share',
    by: ['category'],
    part: [{ key: 'selling' }],
    value: '0.3',
  },
  { metric: 'prospects_contacted', value: '3' },
  { metric: 'prospects_contacted', by: ['source'], part: [{ key: 'Web' }], value: '2' },
  { metric: 'positive_response_rate', ...share(1, 3) },
  { metric: 'negative_response_rate', ...share(1, 3) },
  // tags of the reply: prospect 1 has two of its own, 2 those of its latest tagged reply
  { metric: 'prospects_contacted', by: ['tag'], part: [{ key: 'price' }], value: '2' },
  { metric: 'prospects_contacted', by: ['tag'], part: [{ key: 'interested' }], value: '1' },
  { metric: 'prospects_contacted', by: ['tag'], part: [{ key: null }], value: '1' },
  { metric: 'prospects_contacted', by: ['sentiment'], part: [{ key: 'negative' }], value: '1' },
  {
    metric: 'prospects_contacted',
    by: ['sentiment'],
    part: [{ key: 'positive' }],
    filters: [{ dimension: 'tag', key: 'price' }],
    value: '1',
  },
  { metric: 'positive_response_rate', by: ['tag'], part: [{ key: 'price' }], ...share(1, 2) },
  { metric: 'positive_response_rate', by: ['tag'], part: [{ key: 'interested' }], ...share(1, 1) },
  { metric: 'negative_response_rate', by: ['tag'], part: [{ key: 'price' }], ...share(1, 2) },
  {
    metric: 'positive_response_rate',
    filters: [{ dimension: 'tag', key: 'timing' }],
    ...none,
  },
  { metric: 'negative_response_rate', of: 'bob', ...share(0, 1) },
  { metric: 'meeting_acceptance_rate', ...share(2, 1) },
  { metric: 'meeting_acceptance_rate', variant: 'invitations', ...share(2, 1) },
  { metric: 'touchpoints_per_deal', ...share(8, 3) },
  { metric: 'touchpoints_per_deal', by: ['outcome'], part: [{ key: 'won' }], ...share(7, 2) },
  { metric: 'touchpoints_per_deal', by: ['type'], part: [{ key: 'call' }], ...share(3, 3) },
  {
    metric: 'touchpoints_per_deal',
    by: ['outcome', 'type'],
    part: [{ key: 'won' }, { key: 'call' }],
    ...share(3, 2),
  },
  {
    metric: 'touchpoints_per_deal',
    filters: [{ dimension: 'type', key: 'email' }],
    ...share(2, 3),
  },
  { metric: 'sales_activity_ratio', ...share(7, 2) },
  { metric: 'sales_activity_ratio', variant: 'closed', ...share(7, 3) },
  { metric: 'sales_activity_ratio', by: ['type'], part: [{ key: 'email' }], ...share(3, 2) },
  { metric: 'activities_per_opportunity', ...share(19, 3) },
  { metric: 'activity_target_attainment', ...share(2, 15) },
  { metric: 'activity_target_attainment', of: 'ann', ...share(1, 10) },
  { metric: 'activity_target_attainment', of: 'south', ...share(1, 5) },
  { metric: 'presales_supported_deals', value: '1' },
  { metric: 'presales_supported_deals', variant: 'closed', value: '1' },
  { metric: 'presales_supported_deals', by: ['presalesEngineer'], part: ['pia'], value: '1' },
  { metric: 'presales_time_on_deals', value: '3' },
  { metric: 'presales_time_on_deals', variant: 'perDeal', ...share(3, 1) },
  { metric: 'presales_win_rate_lift', value: '0.5' },
  { metric: 'presales_win_rate_lift', variant: 'with', ...share(1, 1) },
  { metric: 'presales_win_rate_lift', variant: 'without', ...share(1, 2) },
  { metric: 'presales_win_rate_lift', by: ['presalesEngineer'], part: ['pia'], value: '0.5' },
  { metric: 'presales_win_rate_lift', of: 'north', ...none },
  {
    metric: 'presales_win_rate_lift',
    variant: 'without',
    by: ['dealSize'],
    part: [{ key: '1k-5k' }],
    ...share(1, 1),
  },
  { metric: 'presales_deal_value_lift', value: '2000' },
  { metric: 'presales_deal_value_lift', variant: 'with', ...share(3000, 1) },
  { metric: 'presales_deal_value_lift', variant: 'without', ...share(1000, 1) },
  { metric: 'sales_team_social_engagement', value: '15' },
  { metric: 'sales_team_social_engagement', variant: 'withOwnMessages', of: 'ann', value: '16' },
  {
    metric: 'sales_team_social_engagement',
    by: ['interactionType'],
    part: [{ key: 'team_likes' }],
    value: '10',
  },
  { metric: 'social_posts_published', value: '4' },
  { metric: 'social_reach', value: '1500' },
  { metric: 'social_reach', by: ['platform'], part: [{ key: 'linkedin' }], value: '500' },
  { metric: 'social_followers', value: '170' },
  { metric: 'social_followers', on: '2026-02-01', value: '150' },
  { metric: 'social_followers', on: '2026-01-01', value: '50' },
  { metric: 'social_interactions', value: '10' },
  { metric: 'social_interactions', by: ['interactionType'], part: [{ key: 'likes' }], value: '7' },
  { metric: 'social_leads', value: '1' },
  { metric: 'social_leads', variant: 'withOrganic', value: '2' },
  { metric: 'social_website_traffic', value: '30' },
  { metric: 'social_website_traffic', by: ['platform'], part: [{ key: 'x' }], value: '30' },
  // without records
  { metric: 'sales_activities', on: '2025-01-01', value: '0' },
  { metric: 'positive_response_rate', on: '2025-01-01', ...none },
  { metric: 'touchpoints_per_deal', on: '2025-01-01', ...none },
  { metric: 'activity_target_attainment', on: '2025-01-01', ...none },
  { metric: 'social_followers', on: '2025-01-01', value: '0' },
];

describe('activity, presales and social metrics', () => {
  it.each(cases.map((each) => [floorCaseName(each), each] as const))('%s', async (_, each) => {
    const wanted = onFloor(floor, each);
    expect(await figureOfCase(org, wanted, '2026-03-01', '2026-06-17')).toEqual(
      expectedOfCase(wanted),
    );
  });

  const metrics = [...new Set(cases.map(({ metric }) => metric))];

  it.each(metrics)('%s answers for every scope, variant and dimension', async (id) => {
    const scopes = [
      { kind: 'organisation' },
      { kind: 'team', id: floor.north },
      { kind: 'person', id: floor.ann },
    ] as const;
    expect(await readEverywhere(org, id, scopes)).toBeGreaterThanOrEqual(scopes.length);
  });

  it.each(metrics)('%s counts what its lists show', async (id) => {
    for (const period of ['2026-03', '2026']) {
      const told = await listedTerms(org, id, period);
      expect(told.map(({ term, list }) => [term, list])).toEqual(
        told.map(({ term, figure }) => [term, figure]),
      );
    }
  });
});
