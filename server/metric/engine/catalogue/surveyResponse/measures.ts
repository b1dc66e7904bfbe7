import type { Condition, Measure } from '../measure-definition';

const kind = (name: string) => ({ field: 'surveyKind', isOneOf: [name] }) as const;
const least = (score: string) => ({ field: 'surveyScore', atLeast: score }) as const;
const most = (score: string) => ({ field: 'surveyScore', atMost: score }) as const;

const countOf = (
  family: 'surveyAnswered' | 'recommendationGiven' | 'employeeAnswered',
  label: Measure['label'],
  where: readonly Condition[],
) => ({ family, label, unit: 'count', aggregate: 'count', where }) as const;

const sumOf = (
  family: 'surveyAnswered' | 'recommendationGiven' | 'employeeAnswered',
  label: Measure['label'],
  where: readonly Condition[],
) => ({ family, label, unit: 'score', aggregate: 'sum', value: 'surveyScore', where }) as const;

const heard = (name: string, label: Measure['label']) =>
  ({
    family: 'employeesHeard',
    label,
    unit: 'count',
    aggregate: 'distinct',
    value: 'surveyGiver',
    where: [kind(name)],
  }) as const;

export const surveyResponseMeasures = {
  recommendations: countOf(
    'recommendationGiven',
    { en: 'recommendation answers', fr: 'réponses à la question de recommandation' },
    [],
  ),
  promoters: countOf('recommendationGiven', { en: 'promoters', fr: 'promoteurs' }, [least('9')]),
  detractors: countOf('recommendationGiven', { en: 'detractors', fr: 'détracteurs' }, [most('6')]),
  recommendationScore: sumOf(
    'recommendationGiven',
    { en: 'sum of recommendation scores', fr: 'somme des notes de recommandation' },
    [],
  ),
  satisfactionAnswers: countOf(
    'surveyAnswered',
    { en: 'satisfaction answers', fr: 'réponses de satisfaction' },
    [kind('csat')],
  ),
  satisfiedAnswers: countOf(
    'surveyAnswered',
    { en: 'satisfied answers', fr: 'réponses satisfaites' },
    [kind('csat'), least('4')],
  ),
  satisfactionScore: sumOf(
    'surveyAnswered',
    { en: 'sum of satisfaction scores', fr: 'somme des notes de satisfaction' },
    [kind('csat')],
  ),
  effortAnswers: countOf('surveyAnswered', { en: 'effort answers', fr: 'réponses d’effort' }, [
    kind('ces'),
  ]),
  effortScore: sumOf(
    'surveyAnswered',
    { en: 'sum of effort scores', fr: 'somme des notes d’effort' },
    [kind('ces')],
  ),
  employeeRecommendations: countOf(
    'employeeAnswered',
    { en: 'employees’ recommendation answers', fr: 'réponses de recommandation des employés' },
    [kind('enps')],
  ),
  employeePromoters: countOf(
    'employeeAnswered',
    { en: 'employee promoters', fr: 'employés promoteurs' },
    [kind('enps'), least('9')],
  ),
  employeeDetractors: countOf(
    'employeeAnswered',
    { en: 'employee detractors', fr: 'employés détracteurs' },
    [kind('enps'), most('6')],
  ),
  employeesRecommending: heard('enps', {
    en: 'employees who answered',
    fr: 'employés ayant répondu',
  }),
  employeeSatisfactionAnswers: countOf(
    'employeeAnswered',
    { en: 'employees’ satisfaction answers', fr: 'réponses de satisfaction des employés' },
    [kind('employee_satisfaction')],
  ),
  employeeSatisfactionScore: sumOf(
    'employeeAnswered',
    {
      en: 'sum of employees’ satisfaction scores',
      fr: 'somme des notes de satisfaction des employés',
    },
    [kind('employee_satisfaction')],
  ),
  employeesSatisfactionHeard: heard('employee_satisfaction', {
    en: 'employees who answered about satisfaction',
    fr: 'employés ayant répondu sur leur satisfaction',
  }),
} as const satisfies Record<string, Measure>;
