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

export const dealRevenueFields = {
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
