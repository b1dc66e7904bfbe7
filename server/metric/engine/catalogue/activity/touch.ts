import type { CatalogueText } from '../definition';
import { isHeld } from './held';

/** What counts as a touch of a deal. */
export const touchTypes = ['call', 'email', 'meeting', 'demo'] as const;

/** What sellers do, as activities are counted. */
export const salesTypes = [
  'call',
  'email',
  'meeting',
  'demo',
  'follow_up',
  'social',
  'event',
] as const;

const columns = (alias: string) => `${alias}.organisation_id, ${alias}.external_id,
    ${alias}.created_import_id, ${alias}.created_import_row, ${alias}.changed_import_id,
    ${alias}.changed_import_row, ${alias}.name, ${alias}.type, ${alias}.direction, ${alias}.status,
    ${alias}.deal_id, ${alias}.lead_id, ${alias}.customer_id, ${alias}.ticket_id,
    ${alias}.product_id, ${alias}.booked_on, ${alias}.channel, ${alias}.source, ${alias}.campaign,
    ${alias}.location, ${alias}.category, ${alias}.outcome, ${alias}.sentiment, ${alias}.sequence,
    ${alias}.course, ${alias}.session, ${alias}.trainer, ${alias}.event_type, ${alias}.duration_hours`;

/** Touches of closed deals up to their closing; they count for the deal's owner on that day. */
export const dealTouches: CatalogueText = `select ta.id, ta.organisation_id, ta.external_id,
    ta.created_import_id, ta.created_import_row, ta.changed_import_id, ta.changed_import_row, ta.name,
    ta.type, ta.direction, ta.status, ta.channel, ta.category, ta.outcome, ta.sentiment, ta.sequence,
    ta.duration_hours, ta.occurred_on, ta.booked_on, ta.deal_id, td.closed_on, td.owner_id,
    td.customer_id, td.product_id, td.lead_id, ta.ticket_id
  from activity ta join deal td on td.organisation_id = ta.organisation_id and td.id = ta.deal_id
  where td.closed_on is not null and ta.occurred_on <= td.closed_on
    and ta.type in ('${touchTypes.join("', '")}')`;

/** Contacts with a customer in the 30 days after a document was shared; dated by the sharing. */
export const contactsAfterSharing: CatalogueText = `select sh.id || '/' || ct.id as id, ct.id as contact_id,
    ${columns('ct')}, sh.occurred_on, sh.owner_id, sh.content, sh.content_type
  from activity sh join activity ct on ct.organisation_id = sh.organisation_id
    and ct.customer_id = sh.customer_id and ct.occurred_on <= sh.occurred_on + 30
    and (ct.occurred_on > sh.occurred_on or ct.occurred_at > sh.occurred_at)
  where sh.type = 'content_share' and sh.customer_id is not null and ${isHeld('ct')}
    and ct.type in ('${salesTypes.join("', '")}')`;

/** Each product training with the trained person's first won deal with the product since. */
export const firstSales: CatalogueText = `select first.id, ${columns('first')}, first.occurred_on,
    first.owner_id, first.content, first.content_type, sale.closed_on
  from (select distinct on (tr.organisation_id, tr.owner_id, tr.product_id) tr.* from activity tr
      where tr.type = 'training' and tr.product_id is not null and tr.owner_id is not null
        and ${isHeld('tr')}
      order by tr.organisation_id, tr.owner_id, tr.product_id, tr.occurred_on, tr.id) first
    cross join lateral (select min(sd.closed_on) as closed_on from deal sd
      where sd.organisation_id = first.organisation_id and sd.owner_id = first.owner_id
        and sd.status = 'won' and sd.closed_on >= first.occurred_on
        and (sd.product_id = first.product_id or exists (select from deal_line sl
          where sl.organisation_id = sd.organisation_id and sl.deal_id = sd.id
            and sl.product_id = first.product_id))) sale
  where sale.closed_on is not null`;
