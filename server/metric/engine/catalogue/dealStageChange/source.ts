import type { Source } from '../definition';

/** Entries of deals into stages; everything else about them is the deal's. */
export const dealStageChangeSource: Source = {
  recordType: 'dealStageChange',
  table: 'deal_stage_change',
  owner: 'sd.owner_id',
  customer: 'sd.customer_id',
  product: 'sd.product_id',
  joins: {
    sd: 'left join deal sd on sd.organisation_id = r.organisation_id and sd.id = r.deal_id',
  },
  dimensions: {
    stage: 'r.stage',
    product: 'sd.product_id',
    productCategory: 'p.category',
    location: 'coalesce(sd.location, c.location)',
    territory: 'sd.territory',
    segment: 'coalesce(sd.segment, c.segment)',
    vertical: 'c.vertical',
    source: 'sd.source',
    channel: 'sd.channel',
    campaign: 'sd.campaign',
    team: 'tm.team_id',
    person: 'sd.owner_id',
    originator: 'sd.originator_id',
    customer: 'sd.customer_id',
    role: 'o.role',
    kind: 'sd.kind',
    origin: 'sd.origin',
    competitor: 'sd.competitor',
    lossReason: 'sd.loss_reason',
    outcome: 'sd.status',
  },
  name: 'sd.name',
  details: {
    stage: 'r.stage',
    status: 'sd.status',
    changedOn: 'r.changed_on::text',
    closedOn: 'sd.closed_on::text',
  },
};
