import type { Texts } from './text';

export type RecordType = 'deal' | 'person';

/** What measures filter by and add up: a column or an expression over the record's references. */
export interface Field {
  readonly recordType: RecordType;
  readonly label: Texts;
  /** d deal, p its product, c its customer; pe person, w period, tm the membership looked at */
  readonly sql: string;
  /** table.column of everything the expression reads: what changes it marks buckets */
  readonly reads: readonly string[];
}

const listPrice = 'coalesce(d.list_amount, p.list_price)';
const inMembership = (day: string) =>
  `(tm.from_on is null or tm.from_on <= ${day}) and (tm.to_on is null or tm.to_on > ${day})`;

export const fields = {
  dealStatus: {
    recordType: 'deal',
    label: { en: 'status', fr: 'statut' },
    sql: 'd.status',
    reads: ['deal.status'],
  },
  dealAmount: {
    recordType: 'deal',
    label: { en: 'amount', fr: 'montant' },
    sql: 'd.amount',
    reads: ['deal.amount'],
  },
  dealListPrice: {
    recordType: 'deal',
    label: { en: 'list price', fr: 'prix catalogue' },
    sql: listPrice,
    reads: ['deal.list_amount', 'deal.product_id', 'product.list_price'],
  },
  dealAmountOrListPrice: {
    recordType: 'deal',
    label: {
      en: 'amount, or list price where there is none',
      fr: 'montant, ou prix catalogue à défaut',
    },
    // a lost deal is often exported with the amount 0: while it was open it had none
    sql: `case when d.amount is null or (d.status = 'lost' and d.amount = 0) then ${listPrice} else d.amount end`,
    reads: [
      'deal.amount',
      'deal.status',
      'deal.list_amount',
      'deal.product_id',
      'product.list_price',
    ],
  },
  dealCycleDays: {
    recordType: 'deal',
    label: { en: 'days from creation to closing', fr: 'jours entre création et conclusion' },
    sql: '(d.closed_on - d.created_on)',
    reads: ['deal.created_on', 'deal.closed_on'],
  },
  dealCustomer: {
    recordType: 'deal',
    label: { en: 'customer', fr: 'client' },
    sql: 'd.customer_id',
    reads: ['deal.customer_id'],
  },
  dealOwner: {
    recordType: 'deal',
    label: { en: 'owner', fr: 'responsable' },
    sql: 'd.owner_id',
    reads: ['deal.owner_id'],
  },
  dealIsFirstPurchase: {
    recordType: 'deal',
    label: { en: 'first purchase of its customer', fr: 'premier achat de son client' },
    sql: '(c.first_deal_id = d.id)',
    reads: ['deal.customer_id', 'customer.first_deal_id'],
  },
  dealIsLaterPurchase: {
    recordType: 'deal',
    label: { en: 'customer had bought before', fr: 'client ayant déjà acheté' },
    sql: '(c.first_deal_id <> d.id)',
    reads: ['deal.customer_id', 'customer.first_deal_id'],
  },
  personRole: {
    recordType: 'person',
    label: { en: 'role', fr: 'rôle' },
    sql: 'pe.role',
    reads: ['person.role'],
  },
  personEmployedDays: {
    recordType: 'person',
    label: { en: 'days employed in the period', fr: 'jours d’emploi dans la période' },
    sql: `greatest(0, least(coalesce(pe.left_on, w.end_on), coalesce(tm.to_on, w.end_on), w.end_on)
      - greatest(coalesce(pe.hired_on, w.start_on), coalesce(tm.from_on, w.start_on), w.start_on))`,
    reads: ['person.hired_on', 'person.left_on'],
  },
  personHired: {
    recordType: 'person',
    label: { en: 'hired in the period', fr: 'embauche dans la période' },
    sql: `(pe.hired_on >= w.start_on and pe.hired_on < w.end_on and ${inMembership('pe.hired_on')})`,
    reads: ['person.hired_on'],
  },
  personLeft: {
    recordType: 'person',
    label: { en: 'left in the period', fr: 'départ dans la période' },
    sql: `(pe.left_on >= w.start_on and pe.left_on < w.end_on and ${inMembership('pe.left_on - 1')})`,
    reads: ['person.left_on'],
  },
  personEmployedAtStart: {
    recordType: 'person',
    label: { en: 'employed at the start', fr: 'en poste au début' },
    sql: `((pe.hired_on is null or pe.hired_on < w.start_on)
      and (pe.left_on is null or pe.left_on >= w.start_on) and ${inMembership('w.start_on - 1')})`,
    reads: ['person.hired_on', 'person.left_on'],
  },
  personStillEmployed: {
    recordType: 'person',
    label: { en: 'still employed at the end', fr: 'toujours en poste à la fin' },
    sql: '(pe.left_on is null or pe.left_on >= w.end_on)',
    reads: ['person.left_on'],
  },
  personEmployedAtEnd: {
    recordType: 'person',
    label: { en: 'employed at the end', fr: 'en poste à la fin' },
    sql: `((pe.hired_on is null or pe.hired_on < w.end_on)
      and (pe.left_on is null or pe.left_on >= w.end_on) and ${inMembership('w.end_on - 1')})`,
    reads: ['person.hired_on', 'person.left_on'],
  },
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof fields;
