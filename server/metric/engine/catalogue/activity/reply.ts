import type { CatalogueText } from '../definition';
import { secondsBetween } from '../elapsed';

/**
 * The next outgoing activity to the same customer or ticket after an incoming one, as a join.
 * Civil days of two instants in order are never two days apart the other way round.
 */
export function replyJoin(alias: string, reference: 'customer_id' | 'ticket_id'): CatalogueText {
  const seconds = secondsBetween(
    { on: 'r.occurred_on', at: 'r.occurred_at' },
    { on: 'nx.occurred_on', at: 'nx.occurred_at' },
  );
  return `left join lateral (select ${seconds} as seconds from activity nx
    where r.direction = 'inbound' and nx.organisation_id = r.organisation_id
      and nx.${reference} = r.${reference} and nx.occurred_on >= r.occurred_on - 2
      and nx.direction = 'outbound' and coalesce(nx.status, '') not in ('planned', 'cancelled')
      and case when nx.occurred_at is null or r.occurred_at is null
        then nx.occurred_on >= r.occurred_on else nx.occurred_at > r.occurred_at end
    order by nx.occurred_on, nx.occurred_at nulls last, nx.id limit 1) ${alias} on true`;
}

/** Whether the prospect liked the offer: what the lead says, else its latest reply. */
export const leadSentiment: CatalogueText = `coalesce(ld.response_sentiment,
  (select rp.sentiment from activity rp
    where rp.organisation_id = r.organisation_id and rp.lead_id = r.lead_id
      and rp.direction = 'inbound' and rp.sentiment is not null
    order by rp.occurred_on desc, rp.occurred_at desc nulls last, rp.id desc limit 1))`;

/** The tags of that reply, each once, as a join: what the lead says, else its latest tagged reply. */
export const leadTagJoin: CatalogueText = `left join lateral (select distinct each.tag
  from unnest(case when ld.response_tags <> '{}' then ld.response_tags else (
    select rp.tags from activity rp
    where rp.organisation_id = r.organisation_id and rp.lead_id = r.lead_id
      and rp.direction = 'inbound' and rp.tags <> '{}'
    order by rp.occurred_on desc, rp.occurred_at desc nulls last, rp.id desc limit 1)
  end) each(tag)) tg on true`;
