import type { CatalogueText } from '../definition';
import type { Measure } from '../measure-definition';

/** Who of presales took part first; null where nobody did. */
export const presalesEngineer: CatalogueText = `(select pa.owner_id from activity pa
  join person pp on pp.organisation_id = pa.organisation_id and pp.id = pa.owner_id
    and pp.role = 'presales'
  where pa.organisation_id = r.organisation_id and pa.deal_id = r.id
  order by pa.occurred_on, pa.id limit 1)`;

const worth = 'coalesce(nullif(r.amount, 0), r.list_amount, p.list_price)';

/** What a deal is worth, in brackets of its own currency; a lost deal's list price stands for it. */
export const dealSizeBracket: CatalogueText = `case
  when ${worth} < 1000 then '0-1k'
  when ${worth} < 5000 then '1k-5k'
  when ${worth} < 20000 then '5k-20k'
  when ${worth} < 100000 then '20k-100k'
  when ${worth} >= 100000 then '100k+' end`;

const won = { field: 'dealStatus', isOneOf: ['won'] } as const;
const closed = { field: 'dealStatus', isOneOf: ['won', 'lost'] } as const;
const assisted = { field: 'dealHasPresales', holds: true } as const;
const alone = { field: 'dealHasPresales', holds: false } as const;

const counted = { family: 'dealClosedLinked', unit: 'count', aggregate: 'count' } as const;
const amount = {
  family: 'dealClosedLinked',
  unit: 'currency',
  aggregate: 'sum',
  value: 'dealAmount',
} as const;

export const dealPresalesMeasures = {
  dealsWonWithPresales: {
    ...counted,
    label: { en: 'deals won with presales', fr: 'affaires gagnées avec l’avant-vente' },
    where: [won, assisted],
  },
  dealsClosedWithPresales: {
    ...counted,
    label: {
      en: 'deals won or lost with presales',
      fr: 'affaires gagnées ou perdues avec l’avant-vente',
    },
    where: [closed, assisted],
  },
  dealsWonWithoutPresales: {
    ...counted,
    label: { en: 'deals won without presales', fr: 'affaires gagnées sans l’avant-vente' },
    where: [won, alone],
  },
  dealsClosedWithoutPresales: {
    ...counted,
    label: {
      en: 'deals won or lost without presales',
      fr: 'affaires gagnées ou perdues sans l’avant-vente',
    },
    where: [closed, alone],
  },
  amountWonWithPresales: {
    ...amount,
    label: { en: 'amount won with presales', fr: 'montant gagné avec l’avant-vente' },
    where: [won, assisted],
  },
  amountWonWithoutPresales: {
    ...amount,
    label: { en: 'amount won without presales', fr: 'montant gagné sans l’avant-vente' },
    where: [won, alone],
  },
} as const satisfies Record<string, Measure>;
