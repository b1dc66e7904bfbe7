import type { Field } from '../definition';

const text = (sql: string, en: string, fr: string) =>
  ({ recordType: 'subscriptionMovement', label: { en, fr }, sql }) as const;

export const subscriptionMovementFields = {
  movementDelta: {
    recordType: 'subscriptionMovement',
    label: { en: 'change of MRR', fr: 'variation de MRR' },
    sql: 'r.mrr_delta',
    currency: 'r.currency',
  },
  movementLoss: {
    recordType: 'subscriptionMovement',
    label: { en: 'MRR lost', fr: 'MRR perdu' },
    sql: '-r.mrr_delta',
    currency: 'r.currency',
  },
  movementKind: {
    recordType: 'subscriptionMovement',
    label: { en: 'kind', fr: 'nature' },
    sql: 'r.kind',
    values: {
      new: { en: 'new', fr: 'nouveau' },
      expansion: { en: 'expansion', fr: 'expansion' },
      contraction: { en: 'contraction', fr: 'contraction' },
      churn: { en: 'churn', fr: 'résiliation' },
      reactivation: { en: 'reactivation', fr: 'réactivation' },
    },
  },
  // amounts of holdings are converted already, each movement at its own date
  heldAtStart: text('r.at_start', 'MRR at the start', 'MRR au début'),
  heldAtEnd: text('r.at_end', 'MRR at the end', 'MRR à la fin'),
  heldLost: text('r.lost', 'MRR lost in the period', 'MRR perdu dans la période'),
  heldKept: text(
    'case when r.customer_at_end >= r.customer_at_start then r.at_start else r.at_end end',
    'MRR kept, at most that of the start for each customer',
    'MRR conservé, au plus celui du début pour chaque client',
  ),
  heldByCustomerAtStart: text(
    'r.is_customer_at_start',
    'customer active at the start',
    'client actif au début',
  ),
  isHeldAtStart: text('r.is_pair_held_at_start', 'held at the start', 'détenu au début'),
  isHeldAtEnd: text('r.is_held_at_end', 'held at the end', 'détenu à la fin'),
  isPairHeldAtEnd: text('r.is_pair_held_at_end', 'still held at the end', 'encore détenu à la fin'),
  holdingCustomer: text('r.customer_id', 'customer', 'client'),
  holdingPair: text(
    "concat(r.customer_id, '/', r.product_id)",
    'customer and product',
    'client et produit',
  ),
} as const satisfies Record<string, Field>;
