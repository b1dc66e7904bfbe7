import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import {
  calendarKey,
  civilCalendar,
  parseCalendarKey,
  type FiscalCalendar,
} from '@/server/values/period';
import type { Scope } from '@/server/values/scope';
import { makeOrganisation } from '@/test/make-organisation';
import { readTwice } from '@/test/metric/every-value';
import { carryOut, insertGround, write, type Write } from '@/test/metric/history';
import { carryOutRecord, recordWrite, type RecordWrite } from '@/test/metric/history-records';
import { rebuildBuckets } from './rebuild-buckets';

type Step =
  | Write
  | RecordWrite
  | { kind: 'rebuild' }
  | { kind: 'nextDays'; days: number }
  | { kind: 'changeCalendar'; calendar: FiscalCalendar };

const calendars: fc.Arbitrary<FiscalCalendar> = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((startMonth) => ({ ...civilCalendar, startMonth })),
  fc.constantFrom<FiscalCalendar>(
    parseCalendarKey('weeks:4-5-4:1:7:nearest'),
    parseCalendarKey('weeks:4-4-5:9:7:last'),
  ),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: write },
  { weight: 6, arbitrary: recordWrite },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('changeCalendar' as const), calendar: calendars }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'rebuild' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('nextDays' as const),
      days: fc.integer({ min: 1, max: 40 }),
    }),
  },
);

const recordKinds = [
  'insertRecord',
  'editRecord',
  'deleteRecord',
  'setRate',
  'changeZone',
] as const;
const isRecordWrite = (act: Step): act is RecordWrite =>
  recordKinds.some((kind) => kind === act.kind);

async function changeCalendar(tx: TenantTransaction, id: string, calendar: FiscalCalendar) {
  await tx.$executeRaw`update organisation set calendar = ${calendarKey(calendar)} where id = ${id}::uuid`;
}

const noon = (day: string) => fixedClock(`${day}T10:00:00Z`);
const shifted = (day: string, days: number) =>
  civilDate(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));

async function scopesOf(organisationId: string): Promise<Scope[]> {
  return withOrg(organisationId, async (tx) => [
    { kind: 'organisation' },
    ...(await tx.team.findMany({ orderBy: { externalId: 'asc' }, take: 2 })).map(
      ({ id }) => ({ kind: 'team', id }) as const,
    ),
    ...(await tx.person.findMany({ orderBy: { externalId: 'asc' }, take: 2 })).map(
      ({ id }) => ({ kind: 'person', id }) as const,
    ),
  ]);
}

test('after any history every figure is what the records give, clean or stale', async () => {
  let comparisons = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 16 }),
      calendars,
      fc.constantFrom('2026-03-31', '2026-02-14', '2026-04-01'),
      async (steps, firstCalendar, firstDay) => {
        let calendar = firstCalendar;
        const org = await makeOrganisation({ calendar });
        await withOrg(org.id, (tx) => insertGround(tx, org.id));
        const scopes = await scopesOf(org.id);
        let asOf = civilDate(firstDay);
        const check = async () =>
          withOrg(org.id, (tx) => readTwice(tx, org.id, scopes, asOf, calendar), {
            isReadOnly: true,
          });
        for (const each of steps) {
          if (each.kind === 'rebuild') await rebuildBuckets(org.id, noon(asOf));
          else if (each.kind === 'nextDays') asOf = shifted(asOf, each.days);
          else if (each.kind === 'changeCalendar') {
            calendar = each.calendar;
            await withOrg(org.id, (tx) => changeCalendar(tx, org.id, each.calendar));
          } else if (isRecordWrite(each)) {
            await withOrg(org.id, (tx) => carryOutRecord(tx, org.id, each));
          } else await withOrg(org.id, (tx) => carryOut(tx, org.id, each));
        }
        const before = await check();
        expect(before.read).toEqual(before.computed);
        await rebuildBuckets(org.id, noon(asOf));
        const after = await check();
        expect(after.read).toEqual(after.computed);
        expect(after.computed).toEqual(before.computed);
        comparisons += Object.values(after.computed).flatMap((group) => Object.keys(group)).length;
        expect(after.staleWindows).toBe(0);
      },
    ),
    { numRuns: Number(process.env.METRIC_HISTORIES ?? 5) },
  );
  expect(comparisons).toBeGreaterThan(0);
}, 300_000);
