import type { CivilDate } from '@/server/values/civil-date';
import { windowKey, type Window } from '../engine/window';

/** Windows cut at all of their edges: each record falls into at most one piece. */
export interface Segments {
  /** sorted edges; piece i (from 1) lies between edge i−1 and edge i */
  readonly edges: readonly CivilDate[];
  /** piece → the windows it belongs to */
  readonly windows: ReadonlyMap<number, readonly string[]>;
  /** the stretches that hold any window, joined where they touch */
  readonly ranges: readonly { readonly start: CivilDate; readonly end: CivilDate }[];
}

/** The pieces of windows that may overlap. */
export function segmentsOf(windows: Iterable<Window>): Segments {
  const given = [...windows].filter(({ start, end }) => start < end);
  const edges = [...new Set(given.flatMap(({ start, end }) => [start, end]))].sort();
  const byPiece = new Map<number, string[]>();
  const ranges: { start: CivilDate; end: CivilDate }[] = [];
  edges.slice(0, -1).forEach((start, index) => {
    const end = edges[index + 1] ?? start;
    const holding = given.filter((window) => window.start <= start && window.end >= end);
    if (holding.length === 0) return;
    byPiece.set(index + 1, holding.map(windowKey));
    const last = ranges.at(-1);
    if (last && last.end === start) last.end = end;
    else ranges.push({ start, end });
  });
  return { edges, windows: byPiece, ranges };
}

/** Windows in as few layers as possible, none of which overlaps another of its layer. */
export function layersOf(windows: Iterable<Window>): Window[][] {
  const layers: Window[][] = [];
  const sorted = [...windows].sort((left, right) => (left.start < right.start ? -1 : 1));
  for (const window of sorted) {
    const layer = layers.find((candidate) => (candidate.at(-1)?.end ?? '') <= window.start);
    if (layer) layer.push(window);
    else layers.push([window]);
  }
  return layers;
}
