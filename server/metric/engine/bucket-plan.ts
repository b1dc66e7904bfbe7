import { addDays, type CivilDate } from '@/server/values/civil-date';
import {
  periodOf,
  sameElapsedPart,
  shiftPeriod,
  yearBefore,
  type FiscalCalendar,
} from '@/server/values/period';
import { familyOf, markRolesOf, type FamilyId } from './catalogue/family';
import type { Group } from './plan';
import { BEGINNING } from './beginning';
import { windowKey, type Window } from './window';

/**
 * What a bucket covers. month, quarter, year: that fiscal period from its start; day: a civil day of
 * the last 25 months. cut: the state before the start of a fiscal month; now: the state at the end of
 * the day of the build, or before a day that a period to date is compared with. part: from the start
 * of the fiscal month up to such a day.
 */
export type BucketGrain = 'day' | 'month' | 'quarter' | 'year' | 'part' | 'cut' | 'now';

/** The grains for which wholes are kept, and whose earlier periods are cut to date. */
export const periodGrains = ['month', 'quarter', 'year'] as const;

interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** What of the buckets is complete and clean, in one snapshot. */
export interface BucketState {
  /** complete starts [from, to) by family and grain */
  readonly builds: ReadonlyMap<string, Stretch>;
  /** the days before which a family's parts or states of the build's day were made */
  readonly cuts: ReadonlyMap<string, ReadonlySet<string>>;
  /** date role → stale days */
  readonly marks: ReadonlyMap<string, readonly Stretch[]>;
  readonly calendar: FiscalCalendar;
}

/** A stretch of a window, read from its buckets, or from the records where `grain` is null. */
export interface Piece {
  readonly key: string;
  readonly window: Window;
  readonly grain: BucketGrain | null;
}

export const buildKey = (family: FamilyId, grain: BucketGrain): string => `${family}|${grain}`;

/** The days at which earlier periods are cut while the periods of `asOf` are not over. */
export function comparisonCuts(asOf: CivilDate, calendar: FiscalCalendar): CivilDate[] {
  const cuts = periodGrains.flatMap((grain) => {
    const current = periodOf(asOf, grain, calendar);
    const compared = [shiftPeriod(current, -1, calendar), yearBefore(current, calendar)];
    return compared
      .filter((before) => before !== null)
      .map((before) => sameElapsedPart(current, before, asOf, calendar).end);
  });
  return [...new Set(cuts)].filter((cut) => cut !== monthStart(cut, calendar)).sort();
}

/** The start of the fiscal month that holds a day. */
export function monthStart(day: CivilDate, calendar: FiscalCalendar): CivilDate {
  return periodOf(day, 'month', calendar).start;
}

/** Whether buckets keep a group's breakdown. */
export function isBucketed({ family, scope, by, filters }: Group): boolean {
  const { bucketed } = familyOf(family);
  if (!bucketed || filters.length > 0 || by.length > 1) return false;
  return by[0] === undefined || bucketed[scope.kind].includes(by[0]);
}

/** A group's window cut into what buckets answer and what only the records do. */
export function piecesOf(group: Group, window: Window, state: BucketState): Piece[] {
  const { family } = group;
  const { timing } = familyOf(family);
  if (window.start >= window.end && timing !== 'snapshot') return [];
  switch (timing) {
    case 'flow':
      return flowPieces(group, window, state);
    case 'whole':
      return [piece(window, wholeGrain(family, window, state))];
    case 'snapshot':
      return [piece(window, snapshotGrain(family, window, state))];
    case 'employment':
    case 'windowed':
      return [piece(window, null)];
  }
}

function piece(window: Window, grain: BucketGrain | null): Piece {
  const key = windowKey(window);
  return { key: grain === null ? key : `${grain}|${key}`, window, grain };
}

function isClean(role: string, from: string, to: string, { marks }: BucketState): boolean {
  return !(marks.get(role) ?? []).some((mark) => mark.from < to && mark.to > from);
}

function isBuilt(
  family: FamilyId,
  grain: BucketGrain,
  from: string,
  to: string,
  state: BucketState,
) {
  const build = state.builds.get(buildKey(family, grain));
  return build !== undefined && build.from <= from && to <= build.to;
}

function flowPieces(group: Group, window: Window, state: BucketState): Piece[] {
  const { family } = group;
  const { dateRole } = familyOf(family);
  const isReady = (grain: BucketGrain, start: CivilDate, end: CivilDate) =>
    isClean(dateRole, start, end, state) && isFlowBuilt(group, grain, start, end, state);
  if (window.start === BEGINNING) return historyPieces(window, state, isReady);
  const pieces: Piece[] = [];
  for (let start = window.start; start < window.end;) {
    const month = periodOf(start, 'month', state.calendar);
    const end = month.end < window.end ? month.end : window.end;
    const wanted: BucketGrain[] =
      start === month.start ? (end === month.end ? ['month', 'day'] : ['part', 'day']) : ['day'];
    const grain = wanted.find((candidate) => isReady(candidate, start, end)) ?? null;
    addPiece(pieces, { start, end, isNow: false }, grain);
    start = end;
  }
  return pieces;
}

// stretches of days and of records are joined, months stay apart: their buckets are read as runs
function addPiece(pieces: Piece[], window: Window, grain: BucketGrain | null): void {
  const last = pieces.at(-1);
  if (last && last.grain === grain && (grain === null || grain === 'day')) {
    pieces[pieces.length - 1] = piece({ ...last.window, end: window.end }, grain);
  } else {
    pieces.push(piece(window, grain));
  }
}

function isFlowBuilt(
  { family, scope, by }: Group,
  grain: BucketGrain,
  start: CivilDate,
  end: CivilDate,
  state: BucketState,
): boolean {
  if (grain === 'part') return isComparisonCut(family, grain, end, state);
  if (grain === 'day' && (scope.kind === 'person' || by.length > 0)) return false;
  return isBuilt(family, grain, start, end, state);
}

// everything up to a day: whole months from the first record on, then what is left
function historyPieces(
  { end }: Window,
  state: BucketState,
  isReady: (grain: BucketGrain, start: CivilDate, end: CivilDate) => boolean,
): Piece[] {
  const last = monthStart(end, state.calendar);
  if (!isReady('month', BEGINNING, last))
    return [piece({ start: BEGINNING, end, isNow: false }, null)];
  const months = piece({ start: BEGINNING, end: last, isNow: false }, 'month');
  if (last === end) return [months];
  const grain = (['part', 'day'] as const).find((candidate) => isReady(candidate, last, end));
  return [months, piece({ start: last, end, isNow: false }, grain ?? null)];
}

function wholeGrain(family: FamilyId, { start, end }: Window, state: BucketState) {
  const grain = periodGrains.find((candidate) => {
    const period = periodOf(start, candidate, state.calendar);
    return period.start === start && period.end === end;
  });
  if (!grain || !isBuilt(family, grain, start, end, state)) return null;
  return isClean(familyOf(family).dateRole, start, end, state) ? grain : null;
}

function snapshotGrain(family: FamilyId, { end: cut, isNow }: Window, state: BucketState) {
  const { undatedRole } = familyOf(family);
  const after = addDays(cut, 1);
  if (!markRolesOf(family).every((role) => isClean(role, cut, after, state))) return null;
  if (isNow) {
    const isToday = state.builds.get(buildKey(family, 'now'))?.from === cut;
    const isUndatedClean = undatedRole === undefined || isClean(undatedRole, cut, after, state);
    return isToday && isUndatedClean ? 'now' : null;
  }
  if (cut === monthStart(cut, state.calendar)) {
    return isBuilt(family, 'cut', cut, after, state) ? 'cut' : null;
  }
  return isComparisonCut(family, 'now', cut, state) ? 'now' : null;
}

function isComparisonCut(
  family: FamilyId,
  grain: 'part' | 'now',
  cut: CivilDate,
  { cuts }: BucketState,
): boolean {
  return cuts.get(buildKey(family, grain))?.has(cut) ?? false;
}
