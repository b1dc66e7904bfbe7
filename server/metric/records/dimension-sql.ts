import type { RecordType } from '../engine/catalogue/field';
import type { Dimension } from '../figure';

/** What a dimension's expression joins beside the record itself. */
export type Join = 'product' | 'customer' | 'owner' | 'membership';

interface DimensionSql {
  readonly sql: string;
  readonly type: 'uuid' | 'text';
  readonly joins: readonly Join[];
}

const cycleLength = `case
  when d.closed_on - d.created_on <= 14 then '0-14'
  when d.closed_on - d.created_on <= 30 then '15-30'
  when d.closed_on - d.created_on <= 60 then '31-60'
  when d.closed_on - d.created_on <= 90 then '61-90'
  when d.closed_on - d.created_on <= 180 then '91-180'
  when d.closed_on - d.created_on > 180 then '180+' end`;

const deal: Record<Dimension, DimensionSql> = {
  product: { sql: 'd.product_id', type: 'uuid', joins: [] },
  productCategory: { sql: 'p.category', type: 'text', joins: ['product'] },
  stage: { sql: 'd.stage', type: 'text', joins: [] },
  location: { sql: 'coalesce(d.location, c.location)', type: 'text', joins: ['customer'] },
  segment: { sql: 'coalesce(d.segment, c.segment)', type: 'text', joins: ['customer'] },
  source: { sql: 'd.source', type: 'text', joins: [] },
  channel: { sql: 'd.channel', type: 'text', joins: [] },
  campaign: { sql: 'd.campaign', type: 'text', joins: [] },
  team: { sql: 'tm.team_id', type: 'uuid', joins: ['membership'] },
  person: { sql: 'd.owner_id', type: 'uuid', joins: [] },
  customer: { sql: 'd.customer_id', type: 'uuid', joins: [] },
  role: { sql: 'pe.role', type: 'text', joins: ['owner'] },
  lossReason: { sql: 'd.loss_reason', type: 'text', joins: [] },
  currency: { sql: 'd.currency::text', type: 'text', joins: [] },
  cycleLength: { sql: cycleLength, type: 'text', joins: [] },
};

const person: Partial<Record<Dimension, DimensionSql>> = {
  team: { sql: 'tm.team_id', type: 'uuid', joins: ['membership'] },
  person: { sql: 'pe.id', type: 'uuid', joins: [] },
  role: { sql: 'pe.role', type: 'text', joins: [] },
  location: { sql: 'pe.location', type: 'text', joins: [] },
};

/** A dimension's expression over a record type's aliases; throws where the type has it not. */
export function dimensionSql(recordType: RecordType, dimension: Dimension): DimensionSql {
  const found = recordType === 'deal' ? deal[dimension] : person[dimension];
  if (!found) throw new Error(`${recordType} has no dimension ${dimension}`);
  return found;
}
