import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { decimal } from '@/server/values/decimal';
import { deleteRecordsIn } from '../delete-records';
import type { Reason } from '../engine/reason';
import { takeTurn } from '../merge/take-turn';
import { writeRecords, type GivenRecord, type WrittenRecord } from '../write-records';
import type { GridCellInput, SaveGrid } from './entry.schemas';
import { cellKey, loadCells, type GridCell } from './grid-cells';
import { monthOfKey, type GridMonth } from './grid-months';
import type { EntryContext } from './log-activity';
import { loadLogScope } from './log-scope';
import { measurementRecord } from './measurement-record';
import { requireScopes } from './measured-scopes';

/** Why a cell can't be saved: the rules of imports, or what stands there by now. */
export type CellProblem =
  | { readonly kind: 'rejected'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'changedMeanwhile'; readonly now: string | null }
  | { readonly kind: 'locked'; readonly count: number };

export type GridOutcome =
  | { readonly outcome: 'saved'; readonly importIds: readonly string[] }
  /** nothing was saved; by the place of the cell in what was sent */
  | {
      readonly outcome: 'refused';
      readonly problems: readonly { readonly cell: number; readonly problem: CellProblem }[];
    };

type Problems = Extract<GridOutcome, { outcome: 'refused' }>['problems'];

class Refused extends Error {
  constructor(readonly problems: Problems) {
    super('refused');
  }
}

/** A change of a cell: another value of its measurement, a new one, or none any more. */
interface CellChange {
  readonly cell: number;
  readonly externalId: string;
  /** null: deleted */
  readonly record: GivenRecord | null;
}

/**
 * Saves changed cells of the grid together, or none of them: values as measurements of the first
 * day of their month, an emptied cell by deleting its measurement.
 */
export async function saveGrid({ cells }: SaveGrid, context: EntryContext): Promise<GridOutcome> {
  const { org, actor, clock, member } = context;
  const months = new Map(cells.map(({ month }) => [month, monthOfKey(month, org.calendar)]));
  const load = async (connection: pg.ClientBase) => {
    const metrics = [...new Set(cells.map(({ metric }) => metric))];
    const found = await loadCells(connection, metrics, [...months.values()], org.currency);
    return new Map(found.map((cell) => [cellKey(cell), cell]));
  };
  const before = await withOrgConnection(org.id, load);
  const changes = cells.flatMap((cell, place) =>
    changeOf(cell, place, before.get(cellKey(cell)), months, org.currency),
  );
  const written = changes.flatMap(({ cell, record }) => (record ? [{ cell, record }] : []));
  const deleted = changes.flatMap(({ externalId, record }) => (record ? [] : [externalId]));
  const write = { org, actor, clock, type: 'measurement' } as const;
  let deletion: string | null = null;
  try {
    const { importId } = await writeRecords({
      ...write,
      source: 'form',
      records: written.map(({ record }) => record),
      options: { references: 'reject' },
      first: async (connection) => {
        await takeTurn(connection, org.id, 'measurement');
        const allowed = await loadLogScope(connection, member);
        await requireScopes(
          connection,
          allowed,
          cells.map(({ scope }) => scope),
        );
        requireUnchanged(cells, before, await load(connection));
        if (deleted.length === 0) return;
        const done = await deleteRecordsIn(connection, { ...write, externalIds: deleted });
        deletion = done.importId;
      },
      judge: (results) => requireAccepted(results, written),
    });
    const importIds = [importId, deletion].flatMap((id) => id ?? []);
    return { outcome: 'saved', importIds };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { outcome: 'refused', problems: error.problems };
  }
}

function changeOf(
  cell: GridCellInput,
  place: number,
  standing: GridCell | undefined,
  months: ReadonlyMap<string, GridMonth>,
  currency: string,
): CellChange[] {
  const month = months.get(cell.month);
  const known = standing?.externalId ?? null;
  if (!month || (cell.value === null && known === null)) return [];
  const externalId = known ?? `form-${randomUUID()}`;
  if (cell.value === null) return [{ cell: place, externalId, record: null }];
  const { metric, scope, value } = cell;
  const record: GivenRecord = known
    ? { externalId, value }
    : {
        externalId,
        ...measurementRecord({ metric, scope, value, measuredAt: month.start }, currency),
      };
  return [{ cell: place, externalId, record }];
}

/** Every cell must still be one that can be typed in, and hold what was shown. */
function requireUnchanged(
  cells: readonly GridCellInput[],
  before: ReadonlyMap<string, GridCell>,
  standing: ReadonlyMap<string, GridCell>,
): void {
  const problems = cells.flatMap((cell, place): Problems[number][] => {
    const key = cellKey(cell);
    const now = standing.get(key);
    if (now && now.externalId === null) {
      return [{ cell: place, problem: { kind: 'locked', count: now.count } }];
    }
    const isSame =
      now === undefined || cell.seen === null
        ? now === undefined && cell.seen === null
        : decimal(now.value).eq(decimal(cell.seen));
    if (isSame && now?.externalId === before.get(key)?.externalId) return [];
    return [{ cell: place, problem: { kind: 'changedMeanwhile', now: now?.value ?? null } }];
  });
  if (problems.length > 0) throw new Refused(problems);
}

function requireAccepted(
  results: readonly WrittenRecord[],
  written: readonly { readonly cell: number }[],
): void {
  const problems = results.flatMap(({ outcome, reasons }, index): Problems[number][] => {
    const cell = written[index]?.cell;
    if (outcome !== 'rejected' || cell === undefined) return [];
    return [{ cell, problem: { kind: 'rejected', reasons } }];
  });
  if (problems.length > 0) throw new Refused(problems);
}
