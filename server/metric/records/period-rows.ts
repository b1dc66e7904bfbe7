import { familyOf, type FamilyId } from '../engine/catalogue/family';
import type { Window } from '../engine/window';
import { catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';
import { rowsOf } from './source';

/** The rows r of a windowed family for each of the periods w (start_on, end_on, idx from 1). */
export function windowedRows(family: FamilyId, given: readonly Window[]): SqlFragment {
  const starts = given.map(({ start }) => start);
  const ends = given.map(({ end }) => end);
  const periods = sql`unnest(${starts}::date[], ${ends}::date[]) with ordinality
    w(start_on, end_on, idx)`;
  const { periodRows } = familyOf(family);
  if (periodRows === undefined) return sql`${periods} cross join ${rowsOf(family)}`;
  const edges = [...new Set([...starts, ...ends])].sort();
  const edgeOf = (day: string) => edges.findIndex((edge) => edge === day) + 1;
  return sql`${periods} join (
    with periods as materialized (
      select * from unnest(${starts}::date[], ${ends}::date[], ${starts.map(edgeOf)}::int[],
        ${ends.map(edgeOf)}::int[]) with ordinality x(start_on, end_on, start_edge, end_edge, idx)
    ) select * from (${filledIn(periodRows, edges)}) each) r on r.idx = w.idx`;
}

function filledIn(text: string, edges: readonly string[]): SqlFragment {
  const parts = text.split(/\{(edges|first|last)\}/).map((part, index) => {
    if (index % 2 === 0) return catalogueSql(part);
    if (part === 'edges') return sql`${edges}::date[]`;
    return sql`${part === 'first' ? edges[0] : edges.at(-1)}::date`;
  });
  return joinSql(parts, '');
}
