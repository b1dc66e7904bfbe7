import { elapsedDays, of, over } from '../expression';
import { single, type Metric } from '../metric';

export const salesProductivity: Metric = {
  id: 'sales_productivity',
  name: { en: 'Sales productivity', fr: 'Productivité commerciale' },
  aliases: {
    en: ['average revenue per rep', 'revenue per salesperson'],
    fr: ['productivité des ventes', 'revenu moyen par vendeur'],
  },
  definition: {
    en: 'Mean amount won per seller in the period.',
    fr: 'Montant gagné moyen par commercial dans la période.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'productivity',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager'],
  defaultVariant: 'dailyAverage',
  variants: {
    dailyAverage: {
      name: { en: 'Per seller employed', fr: 'Par commercial en poste' },
      definition: {
        en: 'Amount won ÷ average over the days of the period of the sellers employed.',
        fr: 'Montant gagné ÷ moyenne, sur les jours de la période, des commerciaux en poste.',
      },
      expression: over(of('amountWon'), over(of('sellerDays'), elapsedDays)),
    },
    activeSellers: {
      name: { en: 'Per seller with a closed deal', fr: 'Par commercial ayant conclu' },
      definition: {
        en: 'Amount won ÷ people who own a deal won or lost in the period.',
        fr: 'Montant gagné ÷ personnes responsables d’une affaire gagnée ou perdue dans la période.',
      },
      expression: over(of('amountWon'), of('closingOwners')),
    },
  },
};

export const newRepsHired = single({
  id: 'new_reps_hired',
  name: { en: 'New reps hired', fr: 'Nouveaux commerciaux recrutés' },
  aliases: { en: ['sales hires'], fr: ['nombre de nouveaux représentants recrutés'] },
  definition: {
    en: 'Number of sellers hired in the period.',
    fr: 'Nombre de commerciaux embauchés dans la période.',
  },
  unit: 'count',
  direction: 'neutral',
  family: 'people',
  kind: 'lagging',
  audiences: ['enablement', 'executive', 'sales_manager'],
  notForScopes: ['person'],
  expression: of('sellersHired'),
});

export const employeeTurnoverRate = single({
  id: 'employee_turnover_rate',
  name: { en: 'Employee turnover rate', fr: 'Taux de rotation du personnel' },
  aliases: {
    en: ['attrition rate', 'turnover'],
    fr: ['taux de rotation des employés', 'roulement'],
  },
  definition: {
    en: 'People who left in the period ÷ average headcount over the days of the period. Not annualised.',
    fr: 'Départs de la période ÷ effectif moyen sur les jours de la période. Non annualisé.',
  },
  unit: 'percent',
  direction: 'lower',
  family: 'people',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager'],
  notForScopes: ['person'],
  benchmarks: [
    {
      value: '0.3',
      label: { en: 'Sellers who leave in a year', fr: 'Commerciaux qui partent en un an' },
      source: 'Sales KPI literature',
    },
  ],
  expression: over(of('leavers'), over(of('employedDays'), elapsedDays)),
});

export const employeeRetentionRate = single({
  id: 'employee_retention_rate',
  name: { en: 'Employee retention rate', fr: 'Taux de rétention des employés' },
  aliases: { en: ['staff retention'], fr: ['rétention des employés'] },
  definition: {
    en: 'Share of the people employed at the start of the period who are still employed at its end.',
    fr: 'Part des personnes en poste au début de la période qui le sont toujours à la fin.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'people',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager'],
  notForScopes: ['person'],
  expression: over(of('employedThroughout'), of('employedAtStart')),
});

export const people: readonly Metric[] = [
  salesProductivity,
  newRepsHired,
  employeeTurnoverRate,
  employeeRetentionRate,
];
