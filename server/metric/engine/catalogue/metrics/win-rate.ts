import { byOpenValuation, of, over, wholeOf } from '../expression';
import type { Metric } from '../metric';

export const winRate: Metric = {
  id: 'win_rate',
  name: { en: 'Win rate', fr: 'Taux de réussite' },
  aliases: {
    en: [
      'opportunity win rate',
      'deal win rate',
      'sales success rate',
      'sales conversion rate',
      'opportunity-to-sale rate',
    ],
    fr: [
      'taux de succès',
      'taux de gain',
      'taux de réussite des ventes',
      'taux de réussite des opportunités',
      'taux de réussite des transactions',
      'taux d’obtention de contrats',
      'taux de conversion des ventes',
      'taux de transformation',
    ],
  },
  definition: {
    en: 'Share of the deals that reached a decision in the period and were won.',
    fr: 'Part des affaires ayant abouti à une décision dans la période et qui ont été gagnées.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  sources: ['000', '001', '003', '004'],
  defaultVariant: 'closed',
  variants: {
    closed: {
      name: { en: 'Over closed deals', fr: 'Sur les affaires closes' },
      definition: {
        en: 'Deals won ÷ deals won or lost, both by closing date.',
        fr: 'Affaires gagnées ÷ affaires gagnées ou perdues, selon la date de conclusion.',
      },
      expression: over(of('dealsWon'), of('dealsClosed')),
    },
    opened: {
      name: { en: 'Over opened deals', fr: 'Sur les affaires ouvertes dans la période' },
      definition: {
        en: 'Of the deals created in the period, the share won since. Recent periods are provisional while deals are still open.',
        fr: 'Parmi les affaires créées dans la période, la part gagnée depuis. Les périodes récentes sont provisoires tant que des affaires restent ouvertes.',
      },
      expression: over(of('dealsCreatedAndWon'), of('dealsCreated')),
    },
    mixed: {
      name: { en: 'Won over created', fr: 'Gagnées sur créées' },
      definition: {
        en: 'Deals won in the period ÷ deals created in the period. With long cycles it can exceed 100 %.',
        fr: 'Affaires gagnées dans la période ÷ affaires créées dans la période. Avec des cycles longs, il peut dépasser 100 %.',
      },
      expression: over(of('dealsWon'), of('dealsCreated')),
    },
    value: {
      name: { en: 'By value', fr: 'En valeur' },
      definition: {
        en: 'Amount of the deals won ÷ amount of the deals won or lost. Where the organisation values open deals at list price, at list price on both sides, as lost deals then seldom keep an amount.',
        fr: 'Montant des affaires gagnées ÷ montant des affaires gagnées ou perdues. Si l’organisation valorise les affaires ouvertes au prix catalogue, au prix catalogue des deux côtés, car une affaire perdue y garde rarement un montant.',
      },
      expression: byOpenValuation(
        over(of('amountWon'), of('amountClosed')),
        over(of('listPriceWon'), of('listPriceClosed')),
      ),
    },
    listPrice: {
      name: { en: 'By value at list price', fr: 'En valeur, au prix catalogue' },
      definition: {
        en: 'List price of the deals won ÷ list price of the deals won or lost. Deals without a list price are left out.',
        fr: 'Prix catalogue des affaires gagnées ÷ prix catalogue des affaires gagnées ou perdues. Les affaires sans prix catalogue sont laissées de côté.',
      },
      expression: over(of('listPriceWon'), of('listPriceClosed')),
    },
  },
  benchmarks: [
    {
      value: '0.47',
      label: { en: 'Average win rate of sales teams', fr: 'Taux de réussite moyen des équipes' },
      source: 'RAIN Group',
    },
  ],
};

export const lossReasonShare: Metric = {
  id: 'loss_reason_share',
  name: { en: 'Loss reason share', fr: 'Répartition des motifs de perte' },
  aliases: {
    en: ['win-loss analysis', 'loss reasons'],
    fr: ['analyse des gains et des pertes', 'analyse gagnant-perdant', 'motifs de perte'],
  },
  definition: {
    en: 'Share of each stated reason among the deals lost in the period: lost deals broken down by loss reason. A missing reason is a part of its own.',
    fr: 'Part de chaque motif parmi les affaires perdues dans la période : affaires perdues ventilées par motif de perte. L’absence de motif forme une part à elle seule.',
  },
  unit: 'percent',
  direction: 'neutral',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'enablement', 'presales'],
  sources: ['004'],
  presetDimension: 'lossReason',
  defaultVariant: 'lost',
  variants: {
    lost: {
      name: { en: 'Of lost deals', fr: 'Des affaires perdues' },
      definition: {
        en: 'Deals lost for the reason ÷ all deals lost in the period.',
        fr: 'Affaires perdues pour ce motif ÷ ensemble des affaires perdues dans la période.',
      },
      expression: over(of('dealsLost'), wholeOf('dealsLost')),
    },
    won: {
      name: { en: 'Of won deals', fr: 'Des affaires gagnées' },
      definition: {
        en: 'Deals won in the part ÷ all deals won in the period, to be broken down by win reason.',
        fr: 'Affaires gagnées de la part ÷ ensemble des affaires gagnées dans la période, à ventiler par motif de gain.',
      },
      expression: over(of('dealsWon'), wholeOf('dealsWon')),
    },
  },
};
