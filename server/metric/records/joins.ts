import type { Source } from '../engine/catalogue/definition';
import { catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';

interface Join {
  readonly alias: string;
  readonly text: string;
}

function declaredJoins({ joins, owner, customer, product }: Source): Join[] {
  const refer = (alias: string, table: string, id: string | null | undefined): Join[] =>
    id === null || id === undefined
      ? []
      : [
          {
            alias,
            text: `left join ${table} ${alias}
    on ${alias}.organisation_id = r.organisation_id and ${alias}.id = ${id}`,
          },
        ];
  return [
    ...Object.entries(joins ?? {}).map(([alias, text]) => ({ alias, text })),
    ...refer('c', 'customer', customer),
    ...refer('p', 'product', product),
    ...refer('o', 'person', owner),
  ];
}

const names = (text: string, alias: string) => new RegExp(`\\b${alias}\\.`).test(text);

/** The membership that the owner has on a day. */
function membershipOn(owner: string, day: SqlFragment): SqlFragment {
  return sql`
  left join team_membership tm on tm.organisation_id = r.organisation_id
    and tm.person_id = ${catalogueSql(owner)} and (tm.from_on is null or tm.from_on <= ${day})
    and (tm.to_on is null or tm.to_on > ${day})`;
}

/**
 * The joins for what catalogue texts name, and what those joins name in turn; `teamDay` is the day
 * on which a record's team counts.
 */
export function joinsNamedIn(
  texts: readonly string[],
  source: Source,
  teamDay: SqlFragment,
): SqlFragment {
  const declared = declaredJoins(source);
  const isMember = texts.some((text) => names(text, 'tm'));
  const named = [...texts, ...(isMember && source.owner ? [source.owner] : [])];
  const needed = new Set<Join>();
  for (const join of [...declared].reverse()) {
    if (named.some((text) => names(text, join.alias))) {
      needed.add(join);
      named.push(join.text);
    }
  }
  const joins = declared
    .filter((join) => needed.has(join))
    .map(({ text }) => catalogueSql(`\n  ${text}`));
  if (isMember && source.owner) joins.push(membershipOn(source.owner, teamDay));
  return joinSql(joins, '');
}
