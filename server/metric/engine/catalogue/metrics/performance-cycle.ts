import { of, over } from '../expression';
import { single, type Metric } from '../metric';

const salesCycleLength: Metric = {
  id: 'sales_cycle_length',
  name: { en: 'Sales cycle length', fr: 'Durée du cycle de vente' },
  aliases: {
    en: ['average sales cycle', 'deal cycle time', 'average deal cycle length', 'sales cycle'],
    fr: [
      'durée moyenne du cycle de transaction',
      'longueur du cycle de vente',
      'durée du cycle de transaction',
      'durée moyenne du cycle de vente',
      'cycle de vente',
    ],
  },
  definition: {
    en: 'Mean number of days from the start of the sale to its winning, over the deals won in the period. By default a sale starts when the deal is created; deals without that date are left out.',
    fr: 'Nombre moyen de jours entre le début de la vente et sa signature, pour les affaires gagnées dans la période. Par défaut, la vente débute à la création de l’affaire ; les affaires sans cette date sont laissées de côté.',
  },
  unit: 'days',
  direction: 'lower',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  sources: ['000', '001'],
  note: {
    en: 'A short cycle followed by many early departures is not healthier: read it with churn and satisfaction of the same deals.',
    fr: 'Un cycle court suivi de nombreux départs précoces n’est pas plus sain : à lire avec l’attrition et la satisfaction des mêmes affaires.',
  },
  benchmarks: [
    {
      value: '365',
      label: { en: 'Example of a typical cycle', fr: 'Exemple de cycle typique' },
      source: 'Sales KPI literature',
    },
  ],
  defaultVariant: 'created',
  variants: {
    created: {
      name: { en: 'From creation', fr: 'Depuis la création' },
      definition: {
        en: 'Days from creation to closing ÷ deals won that have a creation date.',
        fr: 'Jours entre création et conclusion ÷ affaires gagnées ayant une date de création.',
      },
      expression: over(of('cycleDaysWon'), of('dealsWonWithCycle'), 'noRecords'),
    },
    firstContact: {
      name: { en: 'From first contact', fr: 'Depuis le premier contact' },
      definition: {
        en: 'Days from the first contact with the deal’s lead, else from the first activity on either, to closing ÷ deals won with such a contact.',
        fr: 'Jours entre le premier contact avec le lead de l’affaire, à défaut la première activité sur l’un ou l’autre, et la conclusion ÷ affaires gagnées ayant un tel contact.',
      },
      expression: over(of('contactDaysWon'), of('dealsWonWithContact'), 'noRecords'),
    },
    median: {
      name: { en: 'Median', fr: 'Médiane' },
      definition: {
        en: 'Days from creation to closing within which half of the deals were won.',
        fr: 'Nombre de jours entre création et conclusion en deçà duquel la moitié des affaires ont été gagnées.',
      },
      expression: of('medianCycleWon'),
    },
    p90: {
      name: { en: '90th percentile', fr: '90e centile' },
      definition: {
        en: 'Days from creation to closing within which 90 % of the deals were won.',
        fr: 'Nombre de jours entre création et conclusion en deçà duquel 90 % des affaires ont été gagnées.',
      },
      expression: of('longCycleWon'),
    },
  },
};

const dealVelocity: Metric = {
  id: 'deal_velocity',
  name: { en: 'Deal velocity', fr: 'Vélocité des affaires' },
  aliases: {
    en: ['deal velocity', 'time to decision'],
    fr: [
      'vélocité de l’offre',
      'vélocité des transactions',
      'longueur du cycle de vente (gagnées et perdues)',
    ],
  },
  definition: {
    en: 'Mean number of days from creation to the final decision, won or lost, of the deals closed in the period.',
    fr: 'Nombre moyen de jours entre la création et la décision finale, gagnée ou perdue, des affaires closes dans la période.',
  },
  unit: 'days',
  direction: 'lower',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  sources: ['004'],
  defaultVariant: 'mean',
  variants: {
    mean: {
      name: { en: 'Mean', fr: 'Moyenne' },
      definition: {
        en: 'Days from creation to closing ÷ deals won or lost that have a creation date.',
        fr: 'Jours entre création et conclusion ÷ affaires gagnées ou perdues ayant une date de création.',
      },
      expression: over(of('cycleDaysClosed'), of('dealsClosedWithCycle'), 'noRecords'),
    },
    median: {
      name: { en: 'Median', fr: 'Médiane' },
      definition: {
        en: 'Days from creation to closing within which half of the deals were decided.',
        fr: 'Nombre de jours entre création et conclusion en deçà duquel la moitié des affaires ont été tranchées.',
      },
      expression: of('medianCycleClosed'),
    },
    p90: {
      name: { en: '90th percentile', fr: '90e centile' },
      definition: {
        en: 'Days from creation to closing within which 90 % of the deals were decided.',
        fr: 'Nombre de jours entre création et conclusion en deçà duquel 90 % des affaires ont été tranchées.',
      },
      expression: of('longCycleClosed'),
    },
  },
};

const wonDealsByCycleLength = single({
  id: 'won_deals_by_cycle_length',
  name: { en: 'Won deals by cycle length', fr: 'Affaires gagnées par durée de cycle' },
  aliases: {
    en: ['deals by cycle bucket'],
    fr: ['longueur de cycle produisant le plus d’affaires conclues'],
  },
  definition: {
    en: 'Deals won, broken down by the days from creation to closing: up to 14, 30, 60, 90 or 180 days, and longer. Deals without a creation date form a part of their own.',
    fr: 'Affaires gagnées, ventilées par nombre de jours entre création et conclusion : jusqu’à 14, 30, 60, 90 ou 180 jours, et au-delà. Les affaires sans date de création forment une part à elles seules.',
  },
  unit: 'count',
  direction: 'neutral',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager'],
  sources: ['000'],
  presetDimension: 'cycleLength',
  expression: of('dealsWon'),
});

export const performanceCycle: readonly Metric[] = [
  salesCycleLength,
  dealVelocity,
  wonDealsByCycleLength,
];
