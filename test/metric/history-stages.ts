import fc from 'fast-check';
import type { TenantTransaction } from '@/server/tenancy/with-org';

/** One write of a random history to the stage changes of deals. */
export type StageWrite =
  | { kind: 'enterStages'; which: number; changes: StageDraft[] }
  | { kind: 'editStageChange'; which: number; deal: number; change: StageDraft }
  | { kind: 'deleteStageChanges'; which: number; count: number };

interface StageDraft {
  stage: number;
  from: number | null;
  day: number;
}

const stage = fc.nat({ max: 2 });
const draft: fc.Arbitrary<StageDraft> = fc.record({
  stage,
  from: fc.option(stage, { freq: 2 }),
  day: fc.nat({ max: 560 }),
});

export const stageWrite: fc.Arbitrary<StageWrite> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('enterStages' as const),
      which: fc.nat(),
      changes: fc.array(draft, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('editStageChange' as const),
      which: fc.nat(),
      deal: fc.nat(),
      change: draft,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('deleteStageChanges' as const),
      which: fc.nat(),
      count: fc.integer({ min: 1, max: 12 }),
    }),
  },
);

const kinds: readonly string[] = ['enterStages', 'editStageChange', 'deleteStageChanges'];
export const isStageWrite = (act: { kind: string }): act is StageWrite => kinds.includes(act.kind);

const day = (offset: number): string =>
  new Date(Date.parse('2024-11-01') + offset * 86_400_000).toISOString().slice(0, 10);
const named = (number: number | null): string | null =>
  number === null ? null : `Stage ${number}`;

/** Carries out one write to stage changes in its transaction. */
export async function carryOutStage(
  tx: TenantTransaction,
  organisation: string,
  act: StageWrite,
): Promise<void> {
  switch (act.kind) {
    case 'enterStages': {
      const drafts = JSON.stringify(
        act.changes.map((change, index) => ({
          stage: named(change.stage),
          from_stage: named(change.from),
          changed_on: day(change.day),
          // every other change falls on the next deal
          deal: index % 2,
        })),
      );
      await tx.$executeRaw`insert into deal_stage_change (organisation_id, external_id, deal_id, stage,
          from_stage, changed_on)
        select ${organisation}::uuid, gen_random_uuid()::text, d.id, j.stage, j.from_stage, j.changed_on
        from jsonb_to_recordset(${drafts}::jsonb) as j(stage text, from_stage text, changed_on date,
          deal integer)
        join (select id, row_number() over (order by id) - 1 as place, count(*) over () as deals
          from deal) d on d.place = (${act.which}::bigint + j.deal) % d.deals`;
      return;
    }
    case 'editStageChange':
      await tx.$executeRaw`update deal_stage_change sc set stage = ${named(act.change.stage)},
          from_stage = ${named(act.change.from)}, changed_on = ${day(act.change.day)}::date,
          deal_id = coalesce((select id from deal order by id
            offset ${act.deal}::bigint % greatest(1, (select count(*) from deal)) limit 1), deal_id)
        where sc.id = (select id from deal_stage_change order by id
          offset ${act.which}::bigint % greatest(1, (select count(*) from deal_stage_change)) limit 1)`;
      return;
    case 'deleteStageChanges':
      await tx.$executeRaw`delete from deal_stage_change where id in (
        select id from deal_stage_change order by id
        offset ${act.which}::bigint % greatest(1, (select count(*) from deal_stage_change))
        limit ${act.count}::bigint)`;
      return;
  }
}
