import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { rebuildBuckets } from '@/server/metric/buckets/rebuild-buckets';
import { withOrg, withOrgConnection } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { civilCalendar } from '@/server/values/period';
import { makeOrganisation } from '@/test/make-organisation';
import { readTwice } from '@/test/metric/every-value';
import {
  actOf,
  carryOutAct,
  dayOf,
  historyAct,
  historyActor,
  stateOf,
  type HistoryAct,
} from '@/test/undo-history';
import type { LaterChoice } from '../undo.schemas';
import { undoImport } from './undo-import';

const choice = fc.constantFrom<LaterChoice>('keep', 'revert');
/** An order that leaves a contradiction is refused; another one doesn't. */
const waits = new Set(['undo.errors.needsDeleted', 'undo.errors.circle']);

async function undoAll(
  org: Organisation,
  imports: readonly { id: string; changed: LaterChoice }[],
  { mayWait = false } = {},
): Promise<void> {
  let left = imports;
  while (left.length > 0) {
    const refused = [];
    for (const { id, changed } of left) {
      try {
        await undoImport({ org, actor: historyActor, clock: dayOf(30), id, changed });
      } catch (error) {
        if (!(error instanceof DomainError && waits.has(error.code))) throw error;
        refused.push({ id, changed });
      }
    }
    if (mayWait) return;
    if (refused.length === left.length) throw new Error('No order leads back');
    left = refused;
  }
}

const toUndo = fc.tuple(historyAct, choice, fc.integer());
type ToUndo = [HistoryAct, LaterChoice, number];
interface Undone {
  readonly id: string;
  readonly changed: LaterChoice;
  readonly place: number;
}
const limits = (numRuns: number) => ({
  numRuns: Number(process.env.JALON_UNDO_RUNS ?? numRuns),
  interruptAfterTimeLimit: 120_000,
  endOnFailure: Boolean(process.env.JALON_UNDO_FAST),
});

async function carryOutAll(org: Organisation, acts: readonly ToUndo[]): Promise<Undone[]> {
  const imports: Undone[] = [];
  for (const [index, [act, changed, place]] of acts.entries()) {
    const id = await carryOutAct(org, act, dayOf(10 + index));
    if (id) imports.push({ id, changed, place });
  }
  return imports.sort((left, right) => left.place - right.place);
}

test('whatever was imported, changed and deleted: undone in any order, all is as before', async () => {
  let undone = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(historyAct, { maxLength: 4 }),
      fc.array(toUndo, { minLength: 1, maxLength: 6 }),
      async (first, acts) => {
        const org = await makeOrganisation();
        for (const [index, act] of first.entries()) await carryOutAct(org, act, dayOf(index));
        const before = await stateOf(org, { withProvenance: true });
        const imports = await carryOutAll(org, acts);
        await undoAll(org, imports);
        expect(await stateOf(org, { withProvenance: true })).toEqual(before);
        undone += imports.length;
        const versions = await withOrgConnection(org.id, (connection) =>
          connection.query('select from record_version where import_id = any($1)', [
            imports.map(({ id }) => id),
          ]),
        );
        expect(versions.rowCount).toBe(0);
      },
    ),
    limits(25),
  );
  expect(undone).toBeGreaterThan(10);
}, 300_000);

test('what was undone of other records is as if it had never run', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(toUndo, fc.boolean()), { minLength: 2, maxLength: 8 }),
      async (acts) => {
        const [org, quiet] = [await makeOrganisation(), await makeOrganisation()];
        const imports: Undone[] = [];
        for (const [index, [[act, changed, place], isUndone]] of acts.entries()) {
          const own = actOf(isUndone ? 'A' : 'B', act);
          const id = await carryOutAct(org, own, dayOf(index));
          if (id && isUndone) imports.push({ id, changed, place });
          if (!isUndone) await carryOutAct(quiet, own, dayOf(index));
        }
        await undoAll(
          org,
          imports.sort((left, right) => left.place - right.place),
        );
        const state = await stateOf(org, { withProvenance: false });
        expect(state).toEqual(await stateOf(quiet, { withProvenance: false }));
      },
    ),
    limits(15),
  );
}, 300_000);

test('figures follow: read from buckets and marks they are what the records give', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(toUndo, { minLength: 2, maxLength: 6 }), async (acts) => {
      const org = await makeOrganisation();
      const imports = await carryOutAll(org, acts);
      await rebuildBuckets(org.id, dayOf(30));
      const asOf = civilDate('2026-05-31');
      for (const done of imports.slice(0, 2)) {
        await undoAll(org, [done], { mayWait: true });
        const { read, computed } = await withOrg(
          org.id,
          (tx) => readTwice(tx, org.id, [{ kind: 'organisation' }], asOf, civilCalendar),
          { isReadOnly: true, timeoutMs: 60_000 },
        );
        expect(read).toEqual(computed);
      }
    }),
    limits(6),
  );
}, 300_000);
