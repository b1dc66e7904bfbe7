import type { Family } from '../definition';

const ofDeal = `d.owner_id, d.customer_id, d.location, d.location_type, d.territory, d.segment,
    d.source, d.channel, d.campaign, d.kind, d.name, d.closed_on`;

/** Lines of won deals; a won deal without lines stands for itself under a negative id. */
const soldLines = `select l.organisation_id, l.id, l.external_id, l.created_import_id,
    l.created_import_row, l.changed_import_id, l.changed_import_row, true as is_line,
    coalesce(l.product_id, d.product_id) as product_id, l.quantity,
    coalesce(l.amount, l.list_price * l.quantity) as amount,
    l.list_price * l.quantity as list_amount, l.unit_cost * l.quantity as cost, l.currency,
    l.discount_type, l.tactic, ${ofDeal}
  from deal_line l join deal d on d.organisation_id = l.organisation_id and d.id = l.deal_id
  where d.status = 'won'
  union all
  select d.organisation_id, -d.id, d.external_id, d.created_import_id,
    d.created_import_row, d.changed_import_id, d.changed_import_row, false,
    d.product_id, coalesce(d.quantity, 1), d.amount, d.list_amount, d.cost, d.currency,
    null, null, ${ofDeal}
  from deal d
  where d.status = 'won' and not exists (select from deal_line l
    where l.organisation_id = d.organisation_id and l.deal_id = d.id)`;

export const dealLineFamilies = {
  dealSold: {
    source: 'dealLine',
    label: { en: 'lines of deals won', fr: 'lignes des affaires gagnées' },
    timing: 'flow',
    dateRole: 'dealClosed',
    date: 'r.closed_on',
    rows: soldLines,
    bucketed: null,
  },
} as const satisfies Record<string, Family>;
