import type { Family, Field } from '../definition';
import type { Measure } from '../measure-definition';
import { customerActivity } from './activity-rows';

/** What was sold in addition, by customer and stretch between two edges. */
const additions = `select customer_id, width_bucket(day, {edges}) as stretch,
      bool_or(is_upgrade) as is_upgrade, bool_or(not is_upgrade) as is_more
    from (
      select d.customer_id, d.closed_on as day, d.kind = 'upsell' as is_upgrade from deal d
      where d.organisation_id = app_organisation_id() and d.status = 'won'
        and d.kind in ('upsell', 'cross_sell') and d.closed_on >= {first} and d.closed_on < {last}
      union all
      select m.customer_id, m.effective_on, true from subscription_movement m
      where m.organisation_id = app_organisation_id() and m.kind = 'expansion'
        and m.effective_on >= {first} and m.effective_on < {last}
    ) sold group by 1, 2`;

/** Customers active at the start of each period, with what more they bought in it. */
const existingCustomers = `select a.*, coalesce(b.has_upgraded, false) as has_upgraded,
    coalesce(b.has_bought_more, false) as has_bought_more
  from (${customerActivity}) a left join (
      select x.customer_id, n.idx, bool_or(x.is_upgrade) as has_upgraded,
        bool_or(x.is_more) as has_bought_more
      from (${additions}) x join spans n on n.stretch = x.stretch
      group by 1, 2
    ) b on b.customer_id = a.id and b.idx = a.idx
  where a.is_active_at_start`;

const upsoldCustomers = `select k.*, u.first_upsell_on
  from customer k join (
    select d.organisation_id, d.customer_id, min(d.closed_on) as first_upsell_on from deal d
    where d.organisation_id = app_organisation_id() and d.status = 'won'
      and d.kind in ('upsell', 'cross_sell') and d.customer_id is not null
    group by 1, 2
  ) u on u.organisation_id = k.organisation_id and u.customer_id = k.id`;

export const customerUpsellFamilies = {
  customerExisting: {
    source: 'customer',
    label: { en: 'customers active at the start', fr: 'clients actifs au début' },
    timing: 'windowed',
    dateRole: 'dealClosed',
    periodRows: existingCustomers,
    bucketed: null,
  },
  customerUpsold: {
    source: 'customer',
    label: {
      en: 'customers with their first upsell or cross-sell',
      fr: 'clients à leur première vente additionnelle',
    },
    timing: 'flow',
    dateRole: 'dealClosed',
    date: 'r.first_upsell_on',
    rows: upsoldCustomers,
    bucketed: null,
  },
} as const satisfies Record<string, Family>;

export const customerUpsellFields = {
  customerHasUpgraded: {
    recordType: 'customer',
    label: { en: 'upsell or expansion', fr: 'montée en gamme ou extension' },
    sql: 'r.has_upgraded',
  },
  customerHasBoughtMore: {
    recordType: 'customer',
    label: { en: 'cross-sell', fr: 'vente croisée' },
    sql: 'r.has_bought_more',
  },
  customerHasExpanded: {
    recordType: 'customer',
    label: { en: 'upsell, cross-sell or expansion', fr: 'vente additionnelle ou extension' },
    sql: '(r.has_upgraded or r.has_bought_more)',
  },
  customerDaysToUpsell: {
    recordType: 'customer',
    label: {
      en: 'days from first purchase to first upsell',
      fr: 'jours du premier achat à la première vente additionnelle',
    },
    sql: '(r.first_upsell_on - r.first_purchase_on)',
  },
  customerDaysFromTouch: {
    recordType: 'customer',
    label: {
      en: 'days from first known contact to first purchase',
      fr: 'jours du premier contact connu au premier achat',
    },
    sql: `(r.first_purchase_on - (select min(coalesce(l.first_touch_on, l.created_on)) from lead l
      where l.organisation_id = r.organisation_id and (l.customer_id = r.id
        or l.deal_id = r.first_deal_id or l.id = fd.lead_id)))`,
  },
} as const satisfies Record<string, Field>;

const count = { family: 'customerExisting', unit: 'count', aggregate: 'count' } as const;
const hasTouch = { field: 'customerDaysFromTouch', isKnown: true } as const;

export const customerUpsellMeasures = {
  customersExpanded: {
    ...count,
    label: { en: 'existing customers who bought more', fr: 'clients existants ayant acheté plus' },
    where: [{ field: 'customerHasExpanded', holds: true }],
  },
  customersUpgraded: {
    ...count,
    label: { en: 'existing customers who upgraded', fr: 'clients existants montés en gamme' },
    where: [{ field: 'customerHasUpgraded', holds: true }],
  },
  customersCrossSold: {
    ...count,
    label: {
      en: 'existing customers with a cross-sell',
      fr: 'clients existants avec vente croisée',
    },
    where: [{ field: 'customerHasBoughtMore', holds: true }],
  },
  customersExisting: {
    ...count,
    label: { en: 'customers active at the start', fr: 'clients actifs au début' },
    where: [],
  },
  daysToFirstUpsell: {
    family: 'customerUpsold',
    label: {
      en: 'days from first purchase to first upsell',
      fr: 'jours du premier achat à la première vente additionnelle',
    },
    unit: 'days',
    aggregate: 'sum',
    value: 'customerDaysToUpsell',
    where: [{ field: 'customerDaysToUpsell', isKnown: true }],
  },
  customersFirstUpsold: {
    family: 'customerUpsold',
    label: {
      en: 'customers with their first upsell or cross-sell',
      fr: 'clients à leur première vente additionnelle',
    },
    unit: 'count',
    aggregate: 'count',
    where: [{ field: 'customerDaysToUpsell', isKnown: true }],
  },
  daysFromFirstTouch: {
    family: 'customerAcquired',
    label: {
      en: 'days from first known contact to first purchase',
      fr: 'jours du premier contact connu au premier achat',
    },
    unit: 'days',
    aggregate: 'sum',
    value: 'customerDaysFromTouch',
    where: [hasTouch],
  },
  customersAcquiredWithTouch: {
    family: 'customerAcquired',
    label: {
      en: 'customers with their first purchase whose first contact is known',
      fr: 'clients à leur premier achat dont le premier contact est connu',
    },
    unit: 'count',
    aggregate: 'count',
    where: [hasTouch],
  },
} as const satisfies Record<string, Measure>;
