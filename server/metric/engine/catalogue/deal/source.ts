import type { Source } from '../definition';
import { dealCycleBracket } from './cycle-bracket';

/** Deals whose owner is the person who sold them. */
export const dealSource: Source = {
  recordType: 'deal',
  table: 'deal',
  owner: 'r.owner_id',
  customer: 'r.customer_id',
  product: 'r.product_id',
  joins: {
    stg: 'left join deal_stage stg on stg.organisation_id = r.organisation_id and stg.name = r.stage',
    le: 'left join lead le on le.organisation_id = r.organisation_id and le.id = r.lead_id',
  },
  dimensions: {
    product: 'r.product_id',
    productCategory: 'p.category',
    stage: 'r.stage',
    location: 'coalesce(r.location, c.location)',
    locationType: 'r.location_type',
    territory: 'r.territory',
    segment: 'coalesce(r.segment, c.segment)',
    vertical: 'c.vertical',
    source: 'r.source',
    channel: 'r.channel',
    campaign: 'r.campaign',
    team: 'tm.team_id',
    person: 'r.owner_id',
    originator: 'r.originator_id',
    customer: 'r.customer_id',
    role: 'o.role',
    kind: 'r.kind',
    origin: 'r.origin',
    competitor: 'r.competitor',
    lossReason: 'r.loss_reason',
    winReason: 'r.win_reason',
    outcome: 'r.status',
    currency: 'r.currency::text',
    cycleLength: dealCycleBracket('(r.closed_on - r.created_on)'),
    expectedCloseMonth: "to_char(r.expected_close_on, 'YYYY-MM')",
    presalesInvolved: `(exists (select from activity pa join person pp
      on pp.organisation_id = pa.organisation_id and pp.id = pa.owner_id and pp.role = 'presales'
      where pa.organisation_id = r.organisation_id and pa.deal_id = r.id))::text`,
  },
  name: 'r.name',
  details: {
    stage: 'r.stage',
    status: 'r.status',
    amount: 'r.amount::text',
    listPrice: 'coalesce(r.list_amount, p.list_price)::text',
    currency: 'r.currency::text',
    createdOn: 'r.created_on::text',
    closedOn: 'r.closed_on::text',
  },
};
