import { familyOf, type FamilyId } from '../engine/catalogue/family';
import type { Window } from '../engine/window';
import { catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';
import { rowsOf } from './source';

/** The rows r of a windowed family for each of the periods w (start_on, end_on, idx from 1). */
export function windowedRows(family: FamilyId, given: readonly Window[]): SqlFragment {
  const starts = given.map(({ start }) => start);
  const ends = given.map(({ end }) => end);
  const { periodRows } = familyOf(family);
  if (periodRows === undefined) {
    return sql`unnest(${starts}::date[], ${ends}::date[]) with ordinality w(start_on, end_on, idx)
      cross join ${rowsOf(family)}`;
  }
  const edges = [...new Set([...starts, ...ends])].sort();
  const edgeOf = (day: string) => edges.findIndex((edge) => edge === day) + 1;
  const spans = given.flatMap((period, index) =>
    edges
      .filter((edge) => edge >= period.start && edge < period.end)
      .map((edge) => ({ ...period, stretch: edgeOf(edge), idx: index + 1 })),
  );
  return sql`(
    with periods as materialized (
      select * from unnest(${starts}::date[], ${ends}::date[], ${starts.map(edgeOf)}::int[],
        ${ends.map(edgeOf)}::int[], ${given.map((_, index) => index + 1)}::int[])
        x(start_on, end_on, start_edge, end_edge, idx)
    ), spans as materialized (
      select * from unnest(${spans.map(({ stretch }) => stretch)}::int[],
        ${spans.map(({ idx }) => idx)}::int[], ${spans.map(({ start }) => start)}::date[],
        ${spans.map(({ end }) => end)}::date[]) x(stretch, idx, start_on, end_on)
    ) select * from (${filledIn(periodRows, edges)}) each
    ) r cross join lateral (select r.idx::int as idx, (${starts}::date[])[r.idx] as start_on,
      (${ends}::date[])[r.idx] as end_on) w`;
}

function filledIn(text: string, edges: readonly string[]): SqlFragment {
  const parts = text.split(/\{(edges|first|last)\}/).map((part, index) => {
    if (index % 2 === 0) return catalogueSql(part);
    if (part === 'edges') return sql`${edges}::date[]`;
    return sql`${part === 'first' ? edges[0] : edges.at(-1)}::date`;
  });
  return joinSql(parts, '');
}
