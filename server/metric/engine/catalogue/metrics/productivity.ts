import { elapsedDays, of, over, type Expression } from '../expression';
import { single, type Metric } from '../metric';

const sellersOnAverage: Expression = over(of('sellerDays'), elapsedDays);

const revenueByRep = single({
  id: 'revenue_by_rep',
  name: { en: 'Sales by rep', fr: 'Ventes par commercial' },
  aliases: {
    en: ['sales per representative', 'revenue by rep', 'sales leaderboard'],
    fr: [
      'ventes par représentant',
      'chiffre d’affaires par commercial',
      'classement des commerciaux',
    ],
  },
  definition: {
    en: 'Amount of the deals won in the period, broken down by the person who owns them: the whole of a deal goes to its owner.',
    fr: 'Montant des affaires gagnées dans la période, ventilé par responsable : l’affaire entière revient à son responsable.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'productivity',
  kind: 'lagging',
  audiences: ['sales_manager'],
  sources: ['001'],
  presetDimension: 'person',
  expression: of('amountWon'),
});

const salesProductivity: Metric = {
  id: 'sales_productivity',
  name: { en: 'Sales productivity', fr: 'Productivité commerciale' },
  aliases: {
    en: ['average revenue per rep', 'revenue per salesperson'],
    fr: ['productivité des ventes', 'revenu moyen par vendeur'],
  },
  definition: {
    en: 'Mean new revenue per seller in the period. By default: amount won, per seller employed on average.',
    fr: 'Nouveau chiffre d’affaires moyen par commercial dans la période. Par défaut : montant gagné, par commercial en poste en moyenne.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'productivity',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager'],
  sources: ['001', '004'],
  defaultVariant: 'dailyAverage',
  variants: {
    dailyAverage: {
      name: { en: 'Per seller employed', fr: 'Par commercial en poste' },
      definition: {
        en: 'Amount won ÷ average over the days of the period of the sellers employed.',
        fr: 'Montant gagné ÷ moyenne, sur les jours de la période, des commerciaux en poste.',
      },
      expression: over(of('amountWon'), sellersOnAverage),
    },
    distinctSellers: {
      name: { en: 'Per seller, at any time', fr: 'Par commercial, à tout moment' },
      definition: {
        en: 'Amount won ÷ sellers employed at any time of the period.',
        fr: 'Montant gagné ÷ commerciaux en poste à un moment de la période.',
      },
      expression: over(of('amountWon'), of('sellersEmployed')),
    },
    activeSellers: {
      name: { en: 'Per seller with a closed deal', fr: 'Par commercial ayant conclu' },
      definition: {
        en: 'Amount won ÷ people who own a deal won or lost in the period.',
        fr: 'Montant gagné ÷ personnes responsables d’une affaire gagnée ou perdue dans la période.',
      },
      expression: over(of('amountWon'), of('closingOwners')),
    },
    invoiced: {
      name: { en: 'Invoiced, per seller employed', fr: 'Facturé, par commercial en poste' },
      definition: {
        en: 'Gross amount invoiced ÷ average over the days of the period of the sellers employed: total rather than new revenue.',
        fr: 'Montant brut facturé ÷ moyenne, sur les jours de la période, des commerciaux en poste : le chiffre d’affaires total plutôt que le nouveau.',
      },
      expression: over(of('invoicedGross'), sellersOnAverage),
    },
  },
  example: {
    variant: 'distinctSellers',
    terms: { amountWon: '100000', sellersEmployed: '10' },
    result: '10000',
  },
};

export const productivity: readonly Metric[] = [revenueByRep, salesProductivity];
