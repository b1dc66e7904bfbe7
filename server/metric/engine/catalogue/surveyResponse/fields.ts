import type { Field } from '../definition';

export const surveyResponseFields = {
  surveyKind: {
    recordType: 'surveyResponse',
    label: { en: 'survey', fr: 'enquête' },
    sql: 'r.kind',
    values: {
      nps: { en: 'recommendation', fr: 'recommandation' },
      csat: { en: 'satisfaction', fr: 'satisfaction' },
      ces: { en: 'effort', fr: 'effort' },
      enps: { en: 'recommendation by employees', fr: 'recommandation par les employés' },
      employee_satisfaction: {
        en: 'satisfaction of employees',
        fr: 'satisfaction des employés',
      },
    },
  },
  surveyScore: {
    recordType: 'surveyResponse',
    label: { en: 'score', fr: 'note' },
    sql: 'r.score',
  },
  surveyGiver: {
    recordType: 'surveyResponse',
    label: { en: 'employee', fr: 'employé' },
    sql: 'r.giver',
  },
} as const satisfies Record<string, Field>;
