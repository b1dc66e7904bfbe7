import { addMonths, civilDate, type CivilDate } from '@/server/values/civil-date';
import {
  periodOf,
  sameElapsedPart,
  shiftPeriod,
  yearBefore,
  type FiscalCalendar,
} from '@/server/values/period';
import { familyOf, type DateRole, type FamilyId } from './catalogue/family';
import type { Group } from './plan';
import { windowKey, type Window } from './window';

/**
 * What a bucket covers. month, quarter, year: that period from its start. cut: the state before a
 * first of the month; now: the state at the end of the day of the build, or before a day that a
 * period to date is compared with. part: from the first of the month up to such a day.
 */
export type BucketGrain = 'month' | 'quarter' | 'year' | 'part' | 'cut' | 'now';

/** The periods that have buckets of their own. */
const bucketGrains = ['month', 'quarter', 'year'] as const;

/** 'dealUndated': open deals that have no creation date, so no day of their own. */
export type MarkRole = DateRole | 'dealUndated';

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
  readonly marks: ReadonlyMap<MarkRole, readonly Stretch[]>;
  readonly calendar: FiscalCalendar;
}

/** A stretch of a window, read from its bucket, or from the records where `grain` is null. */
export interface Piece {
  readonly key: string;
  readonly window: Window;
  readonly grain: BucketGrain | null;
}

export const buildKey = (family: FamilyId, grain: BucketGrain): string => `${family}|${grain}`;

const monthStart = (day: CivilDate): CivilDate => civilDate(`${day.slice(0, 7)}-01`);

/** The days at which earlier periods are cut while the periods of `asOf` are not over. */
export function comparisonCuts(asOf: CivilDate, calendar: FiscalCalendar): CivilDate[] {
  const cuts = bucketGrains.flatMap((grain) => {
    const current = periodOf(asOf, grain, calendar);
    const compared = [shiftPeriod(current, -1, calendar), yearBefore(current, calendar)];
    return compared
      .filter((before) => before !== null)
      .map((before) => sameElapsedPart(current, before, asOf, calendar).end);
  });
  return [...new Set(cuts)].filter((cut) => cut !== monthStart(cut)).sort();
}

/** Whether buckets keep a group's breakdown. */
export function isBucketed({ family, scope, by, filters }: Group): boolean {
  const { bucketed } = familyOf(family);
  if (!bucketed || filters.length > 0) return false;
  return by === null || bucketed[scope.kind].includes(by);
}

/** A window cut into what buckets answer and what only the records do. */
export function piecesOf(family: FamilyId, window: Window, state: BucketState): Piece[] {
  if (window.start >= window.end && familyOf(family).timing !== 'snapshot') return [];
  switch (familyOf(family).timing) {
    case 'flow':
      return flowPieces(family, window, state);
    case 'whole':
      return [piece(window, wholeGrain(family, window, state))];
    case 'snapshot':
      return [piece(window, snapshotGrain(family, window, state))];
    case 'employment':
      return [piece(window, null)];
  }
}

function piece(window: Window, grain: BucketGrain | null): Piece {
  return { key: windowKey(window), window, grain };
}

function isClean(role: MarkRole, from: string, to: string, { marks }: BucketState): boolean {
  return !(marks.get(role) ?? []).some((mark) => mark.from < to && mark.to > from);
}

function isBuilt(family: FamilyId, grain: BucketGrain, start: CivilDate, state: BucketState) {
  const build = state.builds.get(buildKey(family, grain));
  return build !== undefined && build.from <= start && start < build.to;
}

function flowPieces(family: FamilyId, window: Window, state: BucketState): Piece[] {
  const { dateRole } = familyOf(family);
  if (window.start !== monthStart(window.start)) return [piece(window, null)];
  const pieces: Piece[] = [];
  for (let start = window.start; start < window.end;) {
    const next = addMonths(start, 1);
    const end = next < window.end ? next : window.end;
    const grain = end === next ? 'month' : 'part';
    const isReady =
      (grain === 'month'
        ? isBuilt(family, grain, start, state)
        : isComparisonCut(family, grain, end, state)) && isClean(dateRole, start, end, state);
    const last = pieces.at(-1);
    if (isReady) pieces.push(piece({ start, end, isNow: false }, grain));
    else if (last?.grain === null) {
      pieces[pieces.length - 1] = piece({ ...last.window, end }, null);
    } else pieces.push(piece({ start, end, isNow: false }, null));
    start = end;
  }
  return pieces;
}

function wholeGrain(family: FamilyId, { start, end }: Window, state: BucketState) {
  const grain = bucketGrains.find((candidate) => {
    const period = periodOf(start, candidate, state.calendar);
    return period.start === start && period.end === end;
  });
  if (!grain || !isBuilt(family, grain, start, state)) return null;
  return isClean(familyOf(family).dateRole, start, end, state) ? grain : null;
}

function snapshotGrain(family: FamilyId, { end: cut, isNow }: Window, state: BucketState) {
  const { dateRole } = familyOf(family);
  const after = `${cut}~`;
  if (!isClean(dateRole, cut, after, state)) return null;
  if (isNow) {
    const isToday = state.builds.get(buildKey(family, 'now'))?.from === cut;
    return isToday && isClean('dealUndated', cut, after, state) ? 'now' : null;
  }
  if (cut === monthStart(cut)) return isBuilt(family, 'cut', cut, state) ? 'cut' : null;
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
