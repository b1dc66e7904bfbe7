import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { makeOrganisation } from '@/test/make-organisation';
import { compareParts } from './compare-parts';
import { correlateMetrics } from './correlate-metrics';
import { readBreakdown } from './read-breakdown';
import { readCourse } from './read-course';
import { readValues } from './read-values';

const clock = fixedClock('2026-06-17T10:00:00Z');
const member: OrganisationMember = {
  id: randomUUID(),
  userId: randomUUID(),
  role: 'owner',
  personId: null,
};
let org: Organisation;
const north = randomUUID();
const south = randomUUID();

interface Closed {
  readonly on: string;
  readonly amount: string;
  readonly isWon?: boolean;
  readonly source?: string;
  readonly owner?: string;
  readonly stage?: string;
}

const closed: readonly Closed[] = [
  { on: '2026-01-10', amount: '100', source: 'web', owner: 'ann' },
  { on: '2026-02-10', amount: '300', source: 'web', owner: 'bob' },
  { on: '2026-02-11', amount: '50', source: 'fair', owner: 'ann' },
  { on: '2026-03-05', amount: '200', source: 'web', owner: 'ann' },
  { on: '2026-03-06', amount: '0', isWon: false, source: 'web', owner: 'bob' },
  { on: '2026-03-07', amount: '0', isWon: false, source: 'fair', owner: 'bob' },
  { on: '2026-03-08', amount: '10', owner: 'ann' },
];
const people = { ann: randomUUID(), bob: randomUUID() };

beforeAll(async () => {
  org = await makeOrganisation();
  const organisationId = org.id;
  await withOrg(org.id, async (tx) => {
    for (const [id, name] of [
      [north, 'North'],
      [south, 'South'],
    ] as const) {
      const externalId = name.toLowerCase();
      await tx.team.create({ data: { organisationId, id, externalId, name } });
    }
    for (const [name, id] of Object.entries(people)) {
      const teamId = name === 'ann' ? north : south;
      await tx.person.create({
        data: { organisationId, id, externalId: name, name, role: 'rep' },
      });
      await tx.teamMembership.create({
        data: { organisationId, id: randomUUID(), personId: id, teamId },
      });
    }
    for (const [index, { on, amount, isWon = true, source, owner }] of closed.entries()) {
      await tx.deal.create({
        data: {
          organisationId,
          externalId: `d${String(index)}`,
          stage: isWon ? 'Won' : 'Lost',
          status: isWon ? 'won' : 'lost',
          currency: 'EUR',
          amount,
          source,
          ownerId: owner === 'bob' ? people.bob : people.ann,
          createdOn: new Date('2025-12-01'),
          closedOn: new Date(on),
        },
      });
    }
  });
});

const reader = () => ({ org, member, clock });

describe('a course', () => {
  it('begins with the first value and ends with the period', async () => {
    const course = await readCourse({ metric: 'gross_revenue', period: '2026-Q1', ...reader() });
    expect(course.grain).toBe('month');
    expect(course.keys).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(course.answer.points.map(({ figure }) => figure.value)).toEqual(['100', '350', '210']);
  });

  it('is what readFigures gives for each of its periods', async () => {
    const course = await readCourse({
      metric: 'win_rate',
      period: '2026-Q1',
      grain: 'week',
      ...reader(),
    });
    const [answer] = await readValues({
      metrics: ['win_rate'],
      periods: [...course.keys],
      ...reader(),
    });
    expect(course.answer.points).toEqual(answer?.points);
  });

  it('of a period that is not over ends today', async () => {
    const { keys } = await readCourse({ metric: 'gross_revenue', period: '2026', ...reader() });
    expect(keys.at(-1)).toBe('2026-06');
  });
});

describe('a breakdown by two dimensions', () => {
  it('has the parts of each alone, read rather than added up', async () => {
    const ask = { metric: 'win_rate', period: '2026-Q1', ...reader() };
    const found = await readBreakdown({ ...ask, by: ['source', 'person'] });
    const label = ({ parts }: (typeof found.parts)[number]) =>
      parts.map((part) => part.label ?? '–').join(' ');
    const values = (points: typeof found.parts) =>
      points.map((point) => [label(point), point.figure.numerator, point.figure.denominator]);
    expect(found.isAdditive).toBe(false);
    expect(values(found.parts)).toEqual([
      ['fair ann', '1', '1'],
      ['fair bob', '0', '1'],
      ['web ann', '2', '2'],
      ['web bob', '1', '2'],
      ['– ann', '1', '1'],
    ]);
    expect(values(found.rows)).toEqual([
      ['fair', '1', '2'],
      ['web', '3', '4'],
      ['–', '1', '1'],
    ]);
    expect(values(found.columns)).toEqual([
      ['ann', '4', '4'],
      ['bob', '1', '3'],
    ]);
    expect([found.whole.numerator, found.whole.denominator]).toEqual(['5', '7']);
  });

  it('says of sums that they add up', async () => {
    const ask = { metric: 'gross_revenue', period: '2026-Q1', ...reader() };
    const { isAdditive, rows, whole } = await readBreakdown({ ...ask, by: ['source'] });
    expect([isAdditive, rows, whole.value]).toEqual([true, [], '660']);
  });
});

describe('two parts side by side', () => {
  const ask = { period: '2026-Q1', dimension: 'source', left: 'web', right: 'fair' } as const;

  it('have their figures, counts, courses and difference', async () => {
    const found = await compareParts({ ...ask, metric: 'win_rate', ...reader() });
    expect(found.left.figure).toEqual({ value: '0.75', numerator: '3', denominator: '4' });
    expect(found.right.figure).toEqual({ value: '0.5', numerator: '1', denominator: '2' });
    expect([found.left.recordCount, found.right.recordCount]).toEqual([3, 1]);
    expect([found.difference, found.relative]).toEqual(['0.25', '0.5']);
    expect(found.keys).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(found.left.points.map(({ figure }) => figure.value)).toEqual(['1', '1', '0.5']);
    expect(found.right.points.map(({ figure }) => figure.value)).toEqual([null, '1', '0']);
  });

  it('may be the none part, and a part without records counts nothing', async () => {
    const found = await compareParts({
      ...ask,
      metric: 'gross_revenue',
      left: null,
      right: 'nowhere',
      ...reader(),
    });
    expect(found.left.figure.value).toBe('10');
    expect(found.right.figure.value).toBe('0');
    expect([found.difference, found.relative]).toEqual(['10', null]);
  });

  it('are teams with all below them', async () => {
    const found = await compareParts({
      metric: 'gross_revenue',
      period: '2026-Q1',
      dimension: 'team',
      left: 'north',
      right: 'south',
      ...reader(),
    });
    expect([found.left.part.label, found.left.figure.value]).toEqual(['North', '360']);
    expect([found.right.part.label, found.right.figure.value]).toEqual(['South', '300']);
  });

  it('that are shares stay shares of the whole', async () => {
    const found = await compareParts({
      ...ask,
      metric: 'loss_reason_share',
      dimension: 'lossReason',
      left: null,
      right: 'price',
      ...reader(),
    });
    expect([found.left.figure.value, found.right.figure.value]).toEqual(['1', null]);
  });
});

describe('a correlation', () => {
  it('has too few periods here, and says how many', async () => {
    const found = await correlateMetrics({
      metric: 'gross_revenue',
      leading: 'deals_won',
      lag: 0,
      period: '2026-Q1',
      ...reader(),
    });
    expect(found.pairs.map(({ leading, lagging }) => [leading, lagging])).toEqual([
      ['1', '100'],
      ['2', '350'],
      ['2', '210'],
    ]);
    expect(found.correlation).toEqual({ count: 3, coefficient: null, reason: 'tooFew' });
  });

  it('pairs each value with the one so many periods later, without the running period', async () => {
    const found = await correlateMetrics({
      metric: 'gross_revenue',
      leading: 'deals_won',
      lag: 1,
      period: '2026',
      ...reader(),
    });
    expect(found.pairs.map((pair) => [pair.leadingPeriod, pair.laggingPeriod])).toEqual([
      ['2026-01', '2026-02'],
      ['2026-02', '2026-03'],
      ['2026-03', '2026-04'],
      ['2026-04', '2026-05'],
    ]);
    expect(found.pairs.map(({ lagging }) => lagging)).toEqual(['350', '210', '0', '0']);
  });
});
