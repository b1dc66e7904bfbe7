import { minus, of, over, plus, wholeOf } from '../expression';
import { single, type Metric } from '../metric';
import { grossRevenueOver, netRevenueOver } from './revenue-basis';

export const churnedMrr = single({
  id: 'churned_mrr',
  name: { en: 'Churned MRR', fr: 'MRR perdu' },
  aliases: {
    en: ['lost recurring revenue', 'cancelled MRR'],
    fr: ['recettes perdues en raison de la perte de clients', 'MRR résilié'],
  },
  definition: {
    en: 'Monthly recurring revenue lost in the period by customers who cancelled everything, dated by the end of service. Downgrades are contraction and not in it.',
    fr: 'Revenu mensuel récurrent perdu dans la période par les clients ayant tout résilié, daté de la fin de service. Les baisses de formule sont une contraction et n’en font pas partie.',
  },
  unit: 'currency',
  direction: 'lower',
  family: 'retention',
  kind: 'lagging',
  audiences: ['executive', 'cs'],
  sources: ['004'],
  expression: of('churnedMrr'),
});

export const revenueChurnRate: Metric = {
  id: 'revenue_churn_rate',
  name: { en: 'Revenue churn rate', fr: 'Taux d’attrition du revenu' },
  aliases: {
    en: ['MRR churn', 'gross revenue churn', 'contract value churn', 'net revenue churn'],
    fr: ['taux de désabonnement des revenus', 'résiliation en valeur du contrat'],
  },
  definition: {
    en: 'Share of the recurring revenue at the start of the period that was lost in it through cancellations and downgrades of the customers active then.',
    fr: 'Part du revenu récurrent du début de la période perdue par résiliations et baisses de formule des clients alors actifs.',
  },
  unit: 'percent',
  direction: 'lower',
  family: 'retention',
  kind: 'lagging',
  audiences: ['executive', 'cs'],
  sources: ['000', '004'],
  defaultVariant: 'gross',
  variants: {
    gross: {
      name: { en: 'Gross', fr: 'Brut' },
      definition: {
        en: '(Churn + contraction) ÷ MRR at the start.',
        fr: '(Résiliations + contraction) ÷ MRR au début.',
      },
      expression: over(of('mrrLost'), of('mrrHeldAtStart')),
    },
    net: {
      name: { en: 'Net', fr: 'Net' },
      definition: {
        en: '(Churn + contraction − expansion − reactivation) ÷ MRR at the start. Negative when more was added than lost.',
        fr: '(Résiliations + contraction − expansion − réactivation) ÷ MRR au début. Négatif quand il s’est ajouté plus qu’il ne s’est perdu.',
      },
      expression: over(
        minus(
          minus(plus(of('churnedMrr'), of('contractionMrr')), of('expansionMrr')),
          of('reactivationMrr'),
        ),
        of('mrrDelta', 'beforeStart'),
      ),
    },
    contribution: {
      name: { en: 'Contribution to the whole', fr: 'Contribution à l’ensemble' },
      definition: {
        en: 'In a breakdown, each part’s loss ÷ the whole MRR at the start: the parts, such as the churn reasons, add up to the rate.',
        fr: 'Dans une ventilation, perte de chaque part ÷ MRR total au début : les parts, par exemple les motifs de résiliation, s’additionnent au taux.',
      },
      expression: over(of('mrrLostByReason'), wholeOf('mrrAtStartOfAll')),
    },
  },
};

export const grossRevenueRetention: Metric = {
  id: 'gross_revenue_retention',
  name: { en: 'Gross revenue retention', fr: 'Rétention du revenu brute (GRR)' },
  aliases: {
    en: ['GRR', 'gross dollar retention'],
    fr: ['rétention des revenus bruts', 'rétention du revenu brut'],
  },
  definition: {
    en: 'Share of the recurring revenue held at the start of the period that is kept at its end, upgrades ignored: for each customer at most what it paid at the start.',
    fr: 'Part du revenu récurrent détenu au début de la période et conservé à la fin, hors montées en gamme : pour chaque client, au plus ce qu’il payait au début.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'retention',
  kind: 'lagging',
  audiences: ['executive', 'cs'],
  sources: ['004'],
  note: {
    en: 'Usually read over a year.',
    fr: 'Se lit d’ordinaire sur un an.',
  },
  defaultVariant: 'standard',
  variants: {
    standard: {
      name: { en: 'Standard', fr: 'Standard' },
      definition: {
        en: 'Per customer the lower of MRR at the end and at the start ÷ MRR at the start; never above 100 %.',
        fr: 'Par client, le plus petit du MRR à la fin et au début ÷ MRR au début ; jamais au-dessus de 100 %.',
      },
      expression: over(of('mrrKept'), of('mrrHeldAtStart')),
    },
    literal: {
      name: { en: 'Revenue over last year’s', fr: 'Revenu sur celui de l’an dernier' },
      definition: {
        en: 'Gross revenue ÷ that of the same period a year earlier, whether it rose or fell.',
        fr: 'Chiffre d’affaires brut ÷ celui de la même période un an plus tôt, en hausse ou en baisse.',
      },
      expression: over(grossRevenueOver('period'), grossRevenueOver('yearBefore'), 'noBase'),
    },
  },
};

export const netRevenueRetention: Metric = {
  id: 'net_revenue_retention',
  name: { en: 'Net revenue retention', fr: 'Rétention nette du revenu (NRR)' },
  aliases: {
    en: ['NRR', 'NDR', 'net dollar retention'],
    fr: ['rétention des revenus nets', 'rétention du revenu net', 'fidélisation du revenu net'],
  },
  definition: {
    en: 'Recurring revenue at the end of the period from the customers held at its start, upgrades and losses included, over their revenue at the start. Customers who come back are left out.',
    fr: 'Revenu récurrent à la fin de la période des clients détenus au début, hausses et pertes comprises, sur leur revenu du début. Les clients qui reviennent n’y sont pas.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'retention',
  kind: 'lagging',
  audiences: ['executive', 'cs'],
  sources: ['004'],
  note: {
    en: 'Usually read over a year; it can exceed 100 %.',
    fr: 'Se lit d’ordinaire sur un an ; peut dépasser 100 %.',
  },
  defaultVariant: 'standard',
  variants: {
    standard: {
      name: { en: 'Standard', fr: 'Standard' },
      definition: {
        en: 'MRR at the end of the customers active at the start ÷ their MRR at the start.',
        fr: 'MRR à la fin des clients actifs au début ÷ leur MRR au début.',
      },
      expression: over(of('mrrHeldAtEnd'), of('mrrHeldAtStart')),
    },
    literal: {
      name: { en: 'Net revenue over last year’s', fr: 'Revenu net sur celui de l’an dernier' },
      definition: {
        en: 'Net revenue ÷ that of the same period a year earlier.',
        fr: 'Chiffre d’affaires net ÷ celui de la même période un an plus tôt.',
      },
      expression: over(netRevenueOver('period'), netRevenueOver('yearBefore'), 'noBase'),
    },
  },
};

export const retentionRevenue: readonly Metric[] = [
  churnedMrr,
  revenueChurnRate,
  grossRevenueRetention,
  netRevenueRetention,
];
