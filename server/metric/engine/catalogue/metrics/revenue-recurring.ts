import { call, constant, minus, of, over, plus, times, whenLoaded } from '../expression';
import { single, type Metric } from '../metric';
import { grossRevenueOver } from './revenue-basis';

export const mrr = single({
  id: 'mrr',
  name: { en: 'Monthly recurring revenue', fr: 'Revenu mensuel récurrent' },
  aliases: {
    en: ['MRR', 'recurring revenue'],
    fr: ['revenus récurrents', 'revenu récurrent mensuel'],
  },
  definition: {
    en: 'Monthly value of all subscriptions at the end of the period, or now when it is not over: the sum of all movements so far. One-time fees are not in it.',
    fr: 'Valeur mensuelle de tous les abonnements à la fin de la période, ou à ce jour si elle est en cours : somme de tous les mouvements jusque-là. Les frais ponctuels n’en font pas partie.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive', 'cs'],
  sources: ['001', '004'],
  note: {
    en: 'In several currencies each movement is converted at the rate of its own day.',
    fr: 'En plusieurs devises, chaque mouvement est converti au taux de son jour.',
  },
  expression: of('mrrDelta', 'throughEnd'),
});

export const newMrr = single({
  id: 'new_mrr',
  name: { en: 'New MRR', fr: 'Nouveau MRR' },
  aliases: {
    en: ['new business MRR'],
    fr: ['nouveaux revenus récurrents', 'nouvelles affaires récurrentes'],
  },
  definition: {
    en: 'Monthly recurring revenue added in the period by customers who subscribe for the first time.',
    fr: 'Revenu mensuel récurrent ajouté dans la période par les clients qui s’abonnent pour la première fois.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive', 'marketing'],
  sources: ['004'],
  note: {
    en: 'Expansion and reactivation are kinds of their own.',
    fr: 'L’expansion et la réactivation sont des natures distinctes.',
  },
  expression: of('newMrr'),
});

const growthOfRevenue = minus(grossRevenueOver('period'), grossRevenueOver('previousPeriod'));

export const netNewRevenue: Metric = {
  id: 'net_new_revenue',
  name: { en: 'Net new revenue', fr: 'Revenu incrémental net' },
  aliases: {
    en: ['net incremental revenue', 'net new MRR'],
    fr: ['revenu supplémentaire net', 'nouveau revenu net'],
  },
  definition: {
    en: 'Recurring revenue gained in the period less what was lost in it, for a year: 12 × the sum of all movements.',
    fr: 'Revenu récurrent gagné dans la période moins celui perdu, en base annuelle : 12 × la somme de tous les mouvements.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  defaultVariant: 'annualised',
  variants: {
    annualised: {
      name: { en: 'Annualised', fr: 'Annualisé' },
      definition: {
        en: '12 × the sum of movements. Without subscriptions: revenue less that of the previous period.',
        fr: '12 × la somme des mouvements. Sans abonnements : chiffre d’affaires moins celui de la période précédente.',
      },
      expression: whenLoaded(
        'subscriptionMovement',
        times(constant('12'), of('mrrDelta')),
        growthOfRevenue,
      ),
    },
    monthly: {
      name: { en: 'Monthly', fr: 'Mensuel' },
      definition: {
        en: 'Sum of the movements of MRR: net new MRR.',
        fr: 'Somme des mouvements de MRR : nouveau MRR net.',
      },
      expression: of('mrrDelta'),
    },
  },
};

const months = ['lastMonth', 'monthBeforeLast', 'twoMonthsBeforeLast'] as const;
const overMonths = (measure: 'mrrLost' | 'mrrHeldAtStart') =>
  plus(plus(of(measure, months[0]), of(measure, months[1])), of(measure, months[2]));
const newPerMonth = over(of('newMrr', 'lastThreeMonths'), constant('3'));
const grossChurn = over(overMonths('mrrLost'), overMonths('mrrHeldAtStart'));
const netChurn = over(
  call('max', minus(overMonths('mrrLost'), of('expansionMrr', 'lastThreeMonths')), constant('0')),
  overMonths('mrrHeldAtStart'),
);

export const growthCeiling: Metric = {
  id: 'growth_ceiling',
  name: { en: 'Growth ceiling', fr: 'Plafond de croissance' },
  aliases: {
    en: ['MRR ceiling', 'maximum MRR'],
    fr: ['plafond de MRR', 'MRR maximal'],
  },
  definition: {
    en: 'Level of MRR at which what is lost each month equals what is newly won: new MRR per month ÷ monthly churn rate, over the three months up to the end of the period.',
    fr: 'Niveau de MRR auquel les pertes mensuelles égalent les gains : nouveau MRR par mois ÷ taux d’attrition mensuel, sur les trois mois jusqu’à la fin de la période.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'leading',
  audiences: ['executive'],
  sources: ['004'],
  note: {
    en: 'Unlimited, so without a value, when nothing was lost. The churn rate is that of the three months together: MRR lost ÷ MRR at the start of each month.',
    fr: 'Illimité, donc sans valeur, quand rien n’a été perdu. Le taux d’attrition est celui des trois mois ensemble : MRR perdu ÷ MRR au début de chaque mois.',
  },
  defaultVariant: 'standard',
  variants: {
    standard: {
      name: { en: 'By gross churn', fr: 'Par l’attrition brute' },
      definition: {
        en: 'Cancellations and downgrades count as lost.',
        fr: 'Les résiliations et les baisses de formule comptent comme pertes.',
      },
      expression: over(newPerMonth, grossChurn, 'unlimited'),
    },
    net: {
      name: { en: 'Expansion netted', fr: 'Expansion déduite' },
      definition: {
        en: 'Expansion of existing customers is taken off what was lost.',
        fr: 'L’expansion des clients existants est déduite des pertes.',
      },
      expression: over(newPerMonth, netChurn, 'unlimited'),
    },
  },
};

export const growthCeilingUtilization = single({
  id: 'growth_ceiling_utilization',
  name: { en: 'Growth ceiling utilisation', fr: 'Part du plafond de croissance atteinte' },
  aliases: {
    en: ['proximity to growth ceiling', 'share of the growth ceiling'],
    fr: ['60-70% du plafond', 'proximité du plafond de croissance'],
  },
  definition: {
    en: 'MRR at the end of the period as a share of the growth ceiling.',
    fr: 'MRR à la fin de la période en part du plafond de croissance.',
  },
  unit: 'percent',
  direction: 'neutral',
  family: 'revenue',
  kind: 'leading',
  audiences: ['executive'],
  sources: ['004'],
  benchmarks: [
    {
      value: '0.6',
      label: { en: 'Growth slows from here', fr: 'La croissance ralentit à partir d’ici' },
      source: 'Sales KPI literature',
    },
    {
      value: '0.7',
      label: {
        en: 'Upper end of where growth slows',
        fr: 'Haut de la zone où la croissance ralentit',
      },
      source: 'Sales KPI literature',
    },
  ],
  expression: over(of('mrrDelta', 'throughEnd'), over(newPerMonth, grossChurn, 'unlimited')),
});

export const revenueRecurring: readonly Metric[] = [
  mrr,
  newMrr,
  netNewRevenue,
  growthCeiling,
  growthCeilingUtilization,
];
