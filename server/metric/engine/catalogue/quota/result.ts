import type { CatalogueText } from '../definition';
import { converted } from '../money';

/** What a quota or target counts: an aggregate over records rec with a day and an owner. */
export interface Result {
  readonly from: CatalogueText;
  readonly day: CatalogueText;
  readonly owner: CatalogueText;
  readonly value: CatalogueText;
  readonly where: CatalogueText;
}

/** The records and days that a result is taken over: `set` is the alias of the quota or target. */
export interface Span {
  readonly set: string;
  readonly start: CatalogueText;
  readonly end: CatalogueText;
}

const held = "rec.status in ('done', 'completed', 'attended')";
const counted = 'count(*)';

export const wonAmount: Result = {
  from: 'deal rec',
  day: 'rec.closed_on',
  owner: 'rec.owner_id',
  value: `sum(${converted('rec.amount', 'rec.currency', 'rec.closed_on')})`,
  where: "rec.status = 'won'",
};

export const wonDeals: Result = { ...wonAmount, value: counted };

export const wonUnits: Result = {
  ...wonAmount,
  value: `sum(coalesce((select sum(dl.quantity) from deal_line dl
    where dl.organisation_id = rec.organisation_id and dl.deal_id = rec.id), rec.quantity, 1))`,
};

export const invoiced: Result = {
  from: 'invoice rec',
  day: 'rec.issued_on',
  owner: 'rec.owner_id',
  value: `sum(${converted('rec.amount', 'rec.currency', 'rec.issued_on')})`,
  where: 'true',
};

/** Before discounts, without credit notes: as gross revenue is. */
export const invoicedGross: Result = {
  ...invoiced,
  value: `sum(${converted('rec.gross_amount', 'rec.currency', 'rec.issued_on')})`,
  where: "rec.kind <> 'credit'",
};

export const addedMrr: Result = {
  from: 'subscription_movement rec',
  day: 'rec.effective_on',
  owner: 'rec.owner_id',
  value: `sum(${converted('rec.mrr_delta', 'rec.currency', 'rec.effective_on')})`,
  where: "rec.kind in ('new', 'expansion')",
};

/** Activities that meet a condition, held unless said otherwise. */
export function activities(where: CatalogueText, isHeld = true): Result {
  return {
    from: 'activity rec',
    day: 'rec.occurred_on',
    owner: 'rec.owner_id',
    value: counted,
    where: isHeld ? `${where} and ${held}` : where,
  };
}

/** Records of a table counted by one of its dates. */
export function countedBy(table: string, column: string): Result {
  return {
    from: `${table} rec`,
    day: `rec.${column}`,
    owner: 'rec.owner_id',
    value: counted,
    where: 'true',
  };
}

/** Whether somebody belongs to a team, its sub-teams included, on a day. */
export function isInTeam(
  person: CatalogueText,
  team: CatalogueText,
  day: CatalogueText,
): CatalogueText {
  return `exists (select from team_membership m join team_ancestor up
      on up.organisation_id = m.organisation_id and up.team_id = m.team_id
    where m.organisation_id = app_organisation_id() and m.person_id = ${person}
      and up.ancestor_id = ${team} and (m.from_on is null or m.from_on <= ${day})
      and (m.to_on is null or m.to_on > ${day}))`;
}

/** A result over the days of a span: of the person, the team or the organisation it was set for. */
export function resultOf(
  { from, day, owner, value, where }: Result,
  { set, start, end }: Span,
): CatalogueText {
  const over = (whose: CatalogueText) => `coalesce((select ${value} from ${from}
      where rec.organisation_id = app_organisation_id() and ${whose}
        and ${day} >= ${start} and ${day} < ${end} and ${where}), 0)`;
  return `(case when ${set}.owner_id is not null then ${over(`${owner} = ${set}.owner_id`)}
    when ${set}.team_id is not null then ${over(isInTeam(owner, `${set}.team_id`, day))}
    else ${over('true')} end)`;
}
