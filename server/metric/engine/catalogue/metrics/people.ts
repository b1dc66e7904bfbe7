import { constant, elapsedDays, of, over, times } from '../expression';
import { single, type Metric } from '../metric';

const newRepsHired = single({
  id: 'new_reps_hired',
  name: { en: 'New reps hired', fr: 'Nouveaux commerciaux recrutés' },
  aliases: {
    en: ['sales hires'],
    fr: ['nombre de nouveaux représentants recrutés'],
  },
  definition: {
    en: 'Number of sellers whose employment started in the period.',
    fr: 'Nombre de commerciaux dont le contrat a débuté dans la période.',
  },
  unit: 'count',
  direction: 'neutral',
  family: 'people',
  kind: 'leading',
  audiences: ['enablement', 'executive', 'sales_manager'],
  sources: ['004'],
  notForScopes: ['person'],
  expression: of('sellersHired'),
});

const employeeTurnoverRate: Metric = {
  id: 'employee_turnover_rate',
  name: { en: 'Employee turnover rate', fr: 'Taux de rotation du personnel' },
  aliases: {
    en: ['attrition rate', 'turnover'],
    fr: ['taux de rotation des employés', 'roulement'],
  },
  definition: {
    en: 'People who left in the period ÷ average headcount over the days of the period. Not annualised by default.',
    fr: 'Départs de la période ÷ effectif moyen sur les jours de la période. Non annualisé par défaut.',
  },
  unit: 'percent',
  direction: 'lower',
  family: 'people',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager'],
  sources: ['000', '004'],
  notForScopes: ['person'],
  benchmarks: [
    {
      value: '0.3',
      label: { en: 'Sellers who leave in a year', fr: 'Commerciaux qui partent en un an' },
      source: 'Sales KPI literature',
    },
  ],
  defaultVariant: 'period',
  variants: {
    period: {
      name: { en: 'Of the period', fr: 'De la période' },
      definition: {
        en: 'All departures of the period ÷ average headcount.',
        fr: 'Tous les départs de la période ÷ effectif moyen.',
      },
      expression: over(of('leavers'), over(of('employedDays'), elapsedDays)),
    },
    annualised: {
      name: { en: 'Annualised', fr: 'Annualisé' },
      definition: {
        en: 'All departures × 365 ÷ days of employment: what a whole year at this pace would give.',
        fr: 'Tous les départs × 365 ÷ jours d’emploi : ce que donnerait une année entière à ce rythme.',
      },
      expression: over(times(of('leavers'), constant('365')), of('employedDays')),
    },
    voluntary: {
      name: { en: 'Voluntary departures', fr: 'Départs volontaires' },
      definition: {
        en: 'Departures whose reason says that they were voluntary (resignation) ÷ average headcount.',
        fr: 'Départs dont le motif indique qu’ils sont volontaires (démission) ÷ effectif moyen.',
      },
      expression: over(of('voluntaryLeavers'), over(of('employedDays'), elapsedDays)),
    },
  },
};

const employeeRetentionRate = single({
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
  sources: ['004'],
  notForScopes: ['person'],
  note: {
    en: 'Not exactly 1 less turnover, which also counts people hired and gone within the period.',
    fr: 'Pas exactement 1 moins la rotation, qui compte aussi les personnes embauchées et parties dans la période.',
  },
  expression: over(of('employedThroughout'), of('employedAtStart')),
});

const employeeReferralHireShare = single({
  id: 'employee_referral_hire_share',
  name: {
    en: 'Share of hires from employee referrals',
    fr: 'Part des embauches issues de la cooptation',
  },
  aliases: {
    en: ['referral hire rate'],
    fr: ['part des recommandations dans les embauches'],
  },
  definition: {
    en: 'Share of the people hired in the period who came through an employee’s recommendation.',
    fr: 'Part des personnes embauchées dans la période venues par la recommandation d’un employé.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'people',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  notForScopes: ['person'],
  benchmarks: [
    {
      value: '0.3',
      label: { en: 'Lower end of the usual share', fr: 'Bas de la part usuelle' },
      source: 'Zippia',
    },
    {
      value: '0.4',
      label: { en: 'Upper end of the usual share', fr: 'Haut de la part usuelle' },
      source: 'Zippia',
    },
  ],
  expression: over(of('referredHired'), of('peopleHired'), 'noRecords'),
});

const referredEmployeeTenureRatio = single({
  id: 'referred_employee_tenure_ratio',
  name: {
    en: 'Tenure of referred employees',
    fr: 'Ancienneté des employés cooptés par rapport aux autres',
  },
  aliases: {
    en: ['referred vs other tenure'],
    fr: ['restent employées plus longtemps'],
  },
  definition: {
    en: 'Mean tenure in days of the people hired by referral ÷ that of the others, up to the end of the period. People who left count with the tenure they reached.',
    fr: 'Ancienneté moyenne en jours des personnes cooptées ÷ celle des autres, à la fin de la période. Les personnes parties comptent pour l’ancienneté atteinte.',
  },
  unit: 'ratio',
  direction: 'higher',
  family: 'people',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  notForScopes: ['person'],
  benchmarks: [
    {
      value: '1.7',
      label: {
        en: 'Referred people stay 70 % longer',
        fr: 'Les cooptés restent 70 % plus longtemps',
      },
      source: 'Sales KPI literature',
    },
  ],
  expression: over(
    over(of('tenureOfReferred'), of('referredPeople'), 'noRecords'),
    over(of('tenureOfOthers'), of('otherPeople'), 'noRecords'),
  ),
});

const referredEmployeeProfitabilityRatio = single({
  id: 'referred_employee_profitability_ratio',
  name: {
    en: 'Profitability of referred employees',
    fr: 'Rentabilité des employés cooptés par rapport aux autres',
  },
  aliases: {
    en: ['referred employee profitability'],
    fr: ['employés recommandés plus rentables'],
  },
  definition: {
    en: 'Amount won per day of employment of the sellers hired by referral ÷ that of the other sellers: sales productivity of both, compared.',
    fr: 'Montant gagné par jour d’emploi des commerciaux cooptés ÷ celui des autres commerciaux : leurs productivités commerciales comparées.',
  },
  unit: 'ratio',
  direction: 'higher',
  family: 'people',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  notForScopes: ['person'],
  note: {
    en: 'Revenue per seller stands for profitability, which records of people don’t tell.',
    fr: 'Le chiffre d’affaires par commercial tient lieu de rentabilité, que les fiches des personnes ne donnent pas.',
  },
  benchmarks: [
    {
      value: '1.25',
      label: {
        en: 'Referred people are 25 % more profitable',
        fr: 'Les cooptés sont 25 % plus rentables',
      },
      source: 'Sales KPI literature',
    },
  ],
  expression: over(
    over(of('amountWonByReferred'), of('referredSellerDays'), 'noRecords'),
    over(of('amountWonByOthers'), of('otherSellerDays'), 'noRecords'),
  ),
});

export const people: readonly Metric[] = [
  newRepsHired,
  employeeTurnoverRate,
  employeeRetentionRate,
  employeeReferralHireShare,
  referredEmployeeTenureRatio,
  referredEmployeeProfitabilityRatio,
];
