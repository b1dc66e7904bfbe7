import { confident, constant, minus, of, over, times } from '../expression';
import { single, type Metric } from '../metric';

const employeeSatisfaction = single({
  id: 'employee_satisfaction',
  name: { en: 'Employee satisfaction', fr: 'Satisfaction des employés' },
  aliases: {
    en: ['staff satisfaction', 'ESAT'],
    fr: ['engagement des employés', 'moral de l’équipe'],
  },
  definition: {
    en: 'Mean satisfaction score of employees over the answers of the period. No value below 5 people.',
    fr: 'Note moyenne de satisfaction des employés pour les réponses de la période. Aucune valeur en dessous de 5 personnes.',
  },
  unit: 'score',
  direction: 'higher',
  family: 'people',
  kind: 'leading',
  audiences: ['sales_manager', 'executive'],
  notForScopes: ['person'],
  note: {
    en: 'Answers are never listed. In a study, 75 % of employees were moderately engaged (Emplify 2020).',
    fr: 'Les réponses ne sont jamais listées. Selon une étude, 75 % des employés sont modérément engagés (Emplify 2020).',
  },
  sources: ['000', '004'],
  expression: confident(
    over(of('employeeSatisfactionScore'), of('employeeSatisfactionAnswers'), 'noRecords'),
    of('employeesSatisfactionHeard'),
  ),
});

const enps = single({
  id: 'enps',
  name: { en: 'Employee Net Promoter Score', fr: 'eNPS (Net Promoter Score employés)' },
  aliases: { en: ['eNPS', 'employee NPS'], fr: ['enquête eNPS'] },
  definition: {
    en: 'Percentage of employees who are promoters (9–10) minus percentage of detractors (0–6) among the answers of the period. No value below 5 people.',
    fr: 'Pourcentage d’employés promoteurs (9–10) moins pourcentage de détracteurs (0–6) parmi les réponses de la période. Aucune valeur en dessous de 5 personnes.',
  },
  unit: 'score',
  direction: 'higher',
  family: 'people',
  kind: 'leading',
  audiences: ['sales_manager', 'executive'],
  notForScopes: ['person'],
  note: {
    en: 'Below 5 people no value is shown, and answers are never listed.',
    fr: 'En dessous de 5 personnes, aucune valeur n’est affichée, et les réponses ne sont jamais listées.',
  },
  sources: ['000'],
  expression: confident(
    over(
      times(constant('100'), minus(of('employeePromoters'), of('employeeDetractors'))),
      of('employeeRecommendations'),
    ),
    of('employeesRecommending'),
  ),
});

const employeeReferrals: Metric = {
  id: 'employee_referrals',
  name: { en: 'Employee referrals', fr: 'Recommandations d’employés' },
  aliases: { en: ['referral candidates'], fr: ['cooptation', 'recommandations des employés'] },
  definition: {
    en: 'Number of candidates recommended by employees in the period.',
    fr: 'Nombre de candidats recommandés par des employés dans la période.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'people',
  kind: 'lagging',
  audiences: ['executive', 'enablement'],
  sources: ['004'],
  defaultVariant: 'candidates',
  variants: {
    candidates: {
      name: { en: 'Candidates', fr: 'Candidats' },
      definition: {
        en: 'From the measurements ‘employee_referrals’.',
        fr: 'D’après les mesures « employee_referrals ».',
      },
      expression: of('employeeReferrals'),
    },
    hires: {
      name: { en: 'Hires', fr: 'Embauches' },
      definition: {
        en: 'People hired in the period whose hiring source is a referral.',
        fr: 'Personnes embauchées dans la période dont l’origine est la cooptation.',
      },
      expression: of('referredHired'),
    },
  },
};

const referredCandidateHireRate = single({
  id: 'referred_candidate_hire_rate',
  name: { en: 'Hire rate of referred candidates', fr: 'Taux d’embauche des candidats recommandés' },
  aliases: { en: ['interview-to-hire rate of referrals'], fr: ['probabilité d’être recruté'] },
  definition: {
    en: 'Referred candidates hired ÷ referred candidates interviewed in the period, from the measurements ‘referred_hires’ and ‘referred_interviews’.',
    fr: 'Candidats recommandés embauchés ÷ candidats recommandés reçus en entretien dans la période, d’après les mesures « referred_hires » et « referred_interviews ».',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'people',
  kind: 'lagging',
  audiences: ['executive'],
  note: {
    en: 'In a study, referred candidates were 40 % more likely to be hired (Apollo Technical).',
    fr: 'Selon une étude, les candidats recommandés ont 40 % de chances de plus d’être recrutés (Apollo Technical).',
  },
  sources: ['004'],
  expression: over(of('referredHires'), of('referredInterviews')),
});

export const peopleSurveys: readonly Metric[] = [
  employeeSatisfaction,
  enps,
  employeeReferrals,
  referredCandidateHireRate,
];
