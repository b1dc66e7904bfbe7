import { call, constant, metric, of, over, plus, times, type Expression } from '../expression';
import { single, type Metric } from '../metric';

const ofOneKind: Expression = over(
  of('quotaDue'),
  call('lessOrEqual', of('quotaKinds'), constant('1')),
  'mixedKinds',
);

const quotaAttainment = single({
  id: 'quota_attainment',
  name: { en: 'Quota attainment', fr: 'Taux d’atteinte du quota' },
  aliases: {
    en: ['rep quota attainment', 'percent to quota'],
    fr: ['atteinte du quota des représentants commerciaux', 'réalisation du quota'],
  },
  definition: {
    en: 'What was attained of the quotas ÷ the quotas, over the days that they share with the period; a longer quota counts by its days. What is attained follows the quota: amount, units or number of deals won, revenue invoiced, meetings held, MRR added. A team’s quota counts only where none of its people or sub-teams has one of the kind, the organisation’s where nobody has.',
    fr: 'Réalisé des quotas ÷ quotas, sur les jours communs avec la période ; un quota plus long compte au prorata des jours. Le réalisé suit la nature du quota : montant, unités ou nombre d’affaires gagnées, chiffre d’affaires facturé, rendez-vous tenus, MRR ajouté. Le quota d’une équipe ne compte que si aucune de ses personnes ou sous-équipes n’en a de même nature, celui de l’organisation que si personne n’en a.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'bdr'],
  sources: ['000', '001'],
  note: {
    en: 'Quotas in amounts and in numbers are never added: where both meet, break down by kind. A team’s value weighs each quota by its size, unlike the average attainment.',
    fr: 'Des quotas en montant et en nombre ne s’additionnent pas : là où ils se rencontrent, ventiler par nature. La valeur d’une équipe pondère chaque quota par sa taille, à la différence de l’atteinte moyenne.',
  },
  expression: over(of('quotaAttained'), ofOneKind, 'noRecords'),
});

const averageQuotaAttainment = single({
  id: 'average_quota_attainment',
  name: { en: 'Average quota attainment', fr: 'Atteinte moyenne des quotas' },
  aliases: {
    en: ['mean quota attainment'],
    fr: ['réalisation moyenne des quotas', 'réalisation moyenne d’un quota'],
  },
  definition: {
    en: 'Mean of the quota attainments of the people who have a quota in the period. Each weighs the same, whatever the quota; quotas of different kinds of one person weigh the same too.',
    fr: 'Moyenne des taux d’atteinte des personnes ayant un quota dans la période. Chacune pèse autant, quel que soit son quota ; les quotas de natures différentes d’une même personne aussi.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager'],
  sources: ['004'],
  benchmarks: [
    {
      value: '0.58',
      label: { en: 'Average quota attainment', fr: 'Atteinte moyenne des quotas' },
      source: 'Xactly',
    },
  ],
  expression: over(of('attainments'), of('quotaHolders'), 'noRecords'),
});

const repsAtQuotaRate: Metric = {
  id: 'reps_at_quota_rate',
  name: { en: 'Share of reps at quota', fr: 'Part des commerciaux au quota' },
  aliases: {
    en: ['percentage of reps hitting quota'],
    fr: [
      'pourcentage de l’équipe qui atteint son quota',
      'pourcentage de votre équipe atteint son numéro',
    ],
  },
  definition: {
    en: 'Share of the people with a quota who reached it in the period. It tells whether quotas are set too high or too low.',
    fr: 'Part des personnes ayant un quota qui l’ont atteint dans la période. Elle indique si les quotas sont trop hauts ou trop bas.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  sources: ['000'],
  defaultVariant: 'full',
  variants: {
    full: {
      name: { en: 'At 100 %', fr: 'À 100 %' },
      definition: {
        en: 'People at 100 % of their quota or more ÷ people with a quota.',
        fr: 'Personnes à 100 % de leur quota ou plus ÷ personnes ayant un quota.',
      },
      expression: over(of('holdersAtQuota'), of('quotaHolders'), 'noRecords'),
    },
    near: {
      name: { en: 'At 80 %', fr: 'À 80 %' },
      definition: {
        en: 'People at 80 % of their quota or more ÷ people with a quota.',
        fr: 'Personnes à 80 % de leur quota ou plus ÷ personnes ayant un quota.',
      },
      expression: over(of('holdersNearQuota'), of('quotaHolders'), 'noRecords'),
    },
  },
};

const quotaConsistency: Metric = {
  id: 'quota_consistency',
  name: { en: 'Quota consistency', fr: 'Régularité d’atteinte du quota' },
  aliases: {
    en: ['consecutive months at quota'],
    fr: ['cohérence des quotas', 'mois consécutifs au quota'],
  },
  definition: {
    en: 'Months in a row in which a person met the quota, up to the last quota that is over at the end of the period. A quarter’s quota counts as three months; a month without quota neither adds nor breaks. For a team or the organisation: the mean over its people.',
    fr: 'Mois consécutifs où une personne a atteint son quota, jusqu’au dernier quota échu à la fin de la période. Un quota trimestriel compte pour trois mois ; un mois sans quota n’ajoute ni n’interrompt rien. Pour une équipe ou l’organisation : moyenne sur les personnes.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  sources: ['004'],
  defaultVariant: 'current',
  variants: {
    current: {
      name: { en: 'Current streak', fr: 'Série en cours' },
      definition: {
        en: 'Months since the last quota missed.',
        fr: 'Mois depuis le dernier quota manqué.',
      },
      expression: over(of('quotaStreakMonths'), of('quotaStreakHolders'), 'noRecords'),
    },
    longest: {
      name: { en: 'Longest streak', fr: 'Plus longue série' },
      definition: {
        en: 'The longest run of months at quota so far.',
        fr: 'La plus longue suite de mois au quota à ce jour.',
      },
      expression: over(of('quotaLongestMonths'), of('quotaStreakHolders'), 'noRecords'),
    },
  },
};

const grown: Expression = plus(constant('1'), over(of('growthNext'), of('sellersNext')));

const recommendedQuota: Metric = {
  id: 'recommended_quota',
  name: { en: 'Recommended quota', fr: 'Quota recommandé' },
  aliases: {
    en: ['quota calculator'],
    fr: ['calculateur de quota', 'quota du prochain trimestre'],
  },
  definition: {
    en: 'Quota per seller suggested for the period after this one. By default: the amount won in this period, raised by the growth that targets set for the next one (none: no growth), shared by the sellers employed then.',
    fr: 'Quota par commercial suggéré pour la période suivante. Par défaut : montant gagné dans cette période, augmenté de la croissance que les objectifs fixent pour la suivante (aucun : pas de croissance), réparti entre les commerciaux alors en poste.',
  },
  unit: 'currency',
  direction: 'neutral',
  family: 'performance',
  kind: 'leading',
  audiences: ['sales_manager', 'executive'],
  sources: ['000'],
  note: {
    en: 'The growth aimed at is the closest one: of the person, else of the team, else of the organisation.',
    fr: 'La croissance visée est la plus proche : celle de la personne, à défaut de l’équipe, à défaut de l’organisation.',
  },
  defaultVariant: 'growth',
  variants: {
    growth: {
      name: { en: 'Growth on this period', fr: 'Croissance sur cette période' },
      definition: {
        en: 'Amount won × (1 + mean growth aimed at) ÷ sellers of the next period.',
        fr: 'Montant gagné × (1 + croissance moyenne visée) ÷ commerciaux de la période suivante.',
      },
      expression: over(times(of('amountWon'), grown), of('sellersNext'), 'noRecords'),
    },
    ramped: {
      name: { en: 'Growth, new hires in part', fr: 'Croissance, nouveaux en partie' },
      definition: {
        en: 'As by default, but a seller hired less than 180 days before the end of the next period counts in proportion to these days.',
        fr: 'Comme par défaut, mais un commercial embauché moins de 180 jours avant la fin de la période suivante compte au prorata de ces jours.',
      },
      expression: over(times(of('amountWon'), grown), of('rampNext'), 'noRecords'),
    },
    bottomUp: {
      name: { en: 'From opportunities', fr: 'Par les opportunités' },
      definition: {
        en: 'Opportunities created in this period × win rate × average deal size ÷ sellers of the next period.',
        fr: 'Opportunités créées dans cette période × taux de réussite × taille moyenne des affaires ÷ commerciaux de la période suivante.',
      },
      expression: over(
        times(
          times(of('dealsCreated'), metric('win_rate', 'closed')),
          metric('average_deal_size', 'mean'),
        ),
        of('sellersNext'),
        'noRecords',
      ),
    },
  },
};

export const performanceQuota: readonly Metric[] = [
  quotaAttainment,
  averageQuotaAttainment,
  repsAtQuotaRate,
  quotaConsistency,
  recommendedQuota,
];
