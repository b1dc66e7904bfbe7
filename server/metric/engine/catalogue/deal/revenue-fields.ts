import type { Field } from '../definition';

const annual = (months: string) => `((r.amount - coalesce((select sum(l.amount) from deal_line l
  where l.organisation_id = r.organisation_id and l.deal_id = r.id and l.is_one_time), 0))
  * 12 / nullif(${months}, 0))`;

/** A deal's amount as far as one touch is credited with it; the last touch has the remainder. */
const linearCredit = `case when r.touches = 1 then r.amount
  when r.touch = r.touches then r.amount - round(r.amount / r.touches, 4) * (r.touches - 1)
  else round(r.amount / r.touches, 4) end`;

const amount = (sql: string, en: string, fr: string) =>
  ({ recordType: 'deal', label: { en, fr }, sql, currency: 'r.currency' }) as const;

// the person's own rate before that of everybody, the latest on the day of closing
const commissionRate = `(select m.value from measurement m
    where m.organisation_id = r.organisation_id and m.metric = 'commission_rate'
      and (m.owner_id = r.owner_id or (m.owner_id is null and m.team_id is null))
      and m.measured_on <= r.closed_on
    order by m.owner_id is null, m.measured_on desc, m.id desc limit 1)`;

export const dealRevenueFields = {
  dealCommission: {
    recordType: 'deal',
    label: {
      en: 'amount × commission rate on the day of closing',
      fr: 'montant × taux de commission au jour de la signature',
    },
    sql: `(r.amount * ${commissionRate})`,
    currency: 'r.currency',
  },
  dealAnnualAmount: amount(
    annual('r.term_months'),
    'amount of a year without one-time lines',
    'montant annuel hors lignes ponctuelles',
  ),
  dealAnnualAmountAsIs: amount(
    annual('greatest(r.term_months, 12)'),
    'amount of a year without one-time lines, terms under a year as they are',
    'montant annuel hors lignes ponctuelles, durées de moins d’un an telles quelles',
  ),
  creditedAmount: amount('r.amount', 'amount', 'montant'),
  linearCredit: amount(linearCredit, 'amount in equal parts', 'montant à parts égales'),
  isFirstTouch: {
    recordType: 'deal',
    label: { en: 'first touch of the deal', fr: 'premier contact de l’affaire' },
    sql: '(r.touch = 1)',
  },
  isLastTouch: {
    recordType: 'deal',
    label: { en: 'last touch of the deal', fr: 'dernier contact de l’affaire' },
    sql: '(r.touch = r.touches)',
  },
  hasContent: {
    recordType: 'deal',
    label: { en: 'content known', fr: 'contenu connu' },
    sql: '(r.touch_content is not null)',
  },
} as const satisfies Record<string, Field>;
