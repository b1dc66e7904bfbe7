import { across, minus, of, over } from '../expression';
import type { Metric } from '../metric';

const presalesSupportedDeals: Metric = {
  id: 'presales_supported_deals',
  name: {
    en: 'Deals closed with presales support',
    fr: 'Affaires conclues avec soutien avant-vente',
  },
  aliases: {
    en: ['presales-assisted deals'],
    fr: ['nombre d’affaires conclues avec un soutien avant-vente'],
  },
  definition: {
    en: 'Number of deals won in the period in which presales took part.',
    fr: 'Nombre d’affaires gagnées dans la période avec la participation de l’avant-vente.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'presales',
  kind: 'leading',
  audiences: ['presales', 'sales_manager'],
  note: {
    en: 'Presales took part when one of its people logged an activity on the deal.',
    fr: 'L’avant-vente a participé si l’une de ses personnes a saisi une activité sur l’affaire.',
  },
  sources: ['004'],
  defaultVariant: 'won',
  variants: {
    won: {
      name: { en: 'Won', fr: 'Gagnées' },
      definition: { en: 'Deals won with presales.', fr: 'Affaires gagnées avec l’avant-vente.' },
      expression: of('dealsWonWithPresales'),
    },
    closed: {
      name: { en: 'Won or lost', fr: 'Gagnées ou perdues' },
      definition: {
        en: 'Deals won or lost with presales.',
        fr: 'Affaires gagnées ou perdues avec l’avant-vente.',
      },
      expression: of('dealsClosedWithPresales'),
    },
  },
};

const presalesTimeOnDeals: Metric = {
  id: 'presales_time_on_deals',
  name: { en: 'Presales time on deals', fr: 'Temps passé par les avant-ventes sur les affaires' },
  aliases: { en: ['presales hours'], fr: ['temps passé par les préventeurs sur les affaires'] },
  definition: {
    en: 'Hours that presales spent on deals in the period.',
    fr: 'Heures passées par l’avant-vente sur des affaires dans la période.',
  },
  unit: 'hours',
  direction: 'neutral',
  family: 'presales',
  kind: 'leading',
  audiences: ['presales'],
  sources: ['004'],
  defaultVariant: 'total',
  variants: {
    total: {
      name: { en: 'In all', fr: 'Au total' },
      definition: {
        en: 'Sum of the hours logged on deals.',
        fr: 'Somme des heures saisies sur des affaires.',
      },
      expression: of('presalesHours'),
    },
    perDeal: {
      name: { en: 'Per deal', fr: 'Par affaire' },
      definition: {
        en: 'Hours ÷ deals that presales worked on.',
        fr: 'Heures ÷ affaires suivies par l’avant-vente.',
      },
      expression: over(of('presalesHours'), of('dealsWithPresalesWork')),
    },
  },
};

const presalesWinRateLift: Metric = {
  id: 'presales_win_rate_lift',
  name: { en: 'Win rate with vs without presales', fr: 'Taux de réussite avec / sans avant-vente' },
  aliases: {
    en: ['presales win/loss comparison'],
    fr: ['pourcentage d’affaires gagnées/perdues avec les préventes'],
  },
  definition: {
    en: 'Win rate of the deals with presales minus that of the deals without, over the deals won or lost in the period. A difference in points.',
    fr: 'Taux de réussite des affaires avec avant-vente moins celui des affaires sans, pour les affaires gagnées ou perdues dans la période. Un écart en points.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'presales',
  kind: 'leading',
  audiences: ['presales', 'sales_manager'],
  note: {
    en: 'Not a cause: presales joins larger deals.',
    fr: 'Ce n’est pas une cause : l’avant-vente rejoint les grandes affaires.',
  },
  sources: ['004'],
  defaultVariant: 'lift',
  variants: {
    lift: {
      name: { en: 'Difference', fr: 'Écart' },
      definition: {
        en: 'Win rate with presales minus win rate without.',
        fr: 'Taux de réussite avec avant-vente moins taux sans.',
      },
      expression: minus(
        over(of('dealsWonWithPresales'), of('dealsClosedWithPresales')),
        over(
          across(of('dealsWonWithoutPresales'), 'presalesEngineer'),
          across(of('dealsClosedWithoutPresales'), 'presalesEngineer'),
        ),
      ),
    },
    with: {
      name: { en: 'With presales', fr: 'Avec avant-vente' },
      definition: {
        en: 'Win rate of the deals with presales.',
        fr: 'Taux de réussite des affaires avec avant-vente.',
      },
      expression: over(of('dealsWonWithPresales'), of('dealsClosedWithPresales')),
    },
    without: {
      name: { en: 'Without presales', fr: 'Sans avant-vente' },
      definition: {
        en: 'Win rate of the deals without presales.',
        fr: 'Taux de réussite des affaires sans avant-vente.',
      },
      expression: over(
        across(of('dealsWonWithoutPresales'), 'presalesEngineer'),
        across(of('dealsClosedWithoutPresales'), 'presalesEngineer'),
      ),
    },
  },
};

const presalesDealValueLift: Metric = {
  id: 'presales_deal_value_lift',
  name: {
    en: 'Deal value with vs without presales',
    fr: 'Valeur des affaires avec / sans avant-vente',
  },
  aliases: {
    en: ['presales deal size comparison'],
    fr: ['valeur de la transaction avec les préventes'],
  },
  definition: {
    en: 'Mean amount of the deals won with presales minus that of the deals won without, in the period.',
    fr: 'Montant moyen des affaires gagnées avec avant-vente moins celui des affaires gagnées sans, dans la période.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'presales',
  kind: 'leading',
  audiences: ['presales', 'sales_manager'],
  note: {
    en: 'Not a cause: presales joins larger deals.',
    fr: 'Ce n’est pas une cause : l’avant-vente rejoint les grandes affaires.',
  },
  sources: ['004'],
  defaultVariant: 'lift',
  variants: {
    lift: {
      name: { en: 'Difference', fr: 'Écart' },
      definition: {
        en: 'Mean amount with presales minus mean amount without.',
        fr: 'Montant moyen avec avant-vente moins montant moyen sans.',
      },
      expression: minus(
        over(of('amountWonWithPresales'), of('dealsWonWithPresales'), 'noRecords'),
        over(
          across(of('amountWonWithoutPresales'), 'presalesEngineer'),
          across(of('dealsWonWithoutPresales'), 'presalesEngineer'),
          'noRecords',
        ),
      ),
    },
    with: {
      name: { en: 'With presales', fr: 'Avec avant-vente' },
      definition: {
        en: 'Mean amount of the deals won with presales.',
        fr: 'Montant moyen des affaires gagnées avec avant-vente.',
      },
      expression: over(of('amountWonWithPresales'), of('dealsWonWithPresales'), 'noRecords'),
    },
    without: {
      name: { en: 'Without presales', fr: 'Sans avant-vente' },
      definition: {
        en: 'Mean amount of the deals won without presales.',
        fr: 'Montant moyen des affaires gagnées sans avant-vente.',
      },
      expression: over(
        across(of('amountWonWithoutPresales'), 'presalesEngineer'),
        across(of('dealsWonWithoutPresales'), 'presalesEngineer'),
        'noRecords',
      ),
    },
  },
};

export const presales: readonly Metric[] = [
  presalesSupportedDeals,
  presalesTimeOnDeals,
  presalesWinRateLift,
  presalesDealValueLift,
];
