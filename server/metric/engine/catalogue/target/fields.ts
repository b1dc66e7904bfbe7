import type { Field } from '../definition';

export const targetFields = {
  targetLevel: {
    recordType: 'target',
    label: { en: 'set for', fr: 'fixé pour' },
    sql: `(case when r.owner_id is not null then 'person' when r.team_id is not null then 'team'
      else 'organisation' end)`,
    values: {
      person: { en: 'a person', fr: 'une personne' },
      team: { en: 'a team', fr: 'une équipe' },
      organisation: { en: 'the organisation', fr: 'l’organisation' },
    },
  },
  targetSubject: {
    recordType: 'target',
    label: { en: 'what the target is for', fr: 'ce que vise l’objectif' },
    sql: 'r.subject',
  },
  targetActivityType: {
    recordType: 'target',
    label: { en: 'type of activity', fr: 'type d’activité' },
    sql: 'r.activity_type',
  },
  targetValue: {
    recordType: 'target',
    label: { en: 'target for the days of the period', fr: 'objectif des jours de la période' },
    sql: 'r.due',
  },
  targetResult: {
    recordType: 'target',
    label: { en: 'result', fr: 'résultat' },
    sql: 'r.attained',
  },
  targetShare: {
    recordType: 'target',
    label: { en: 'result ÷ target', fr: 'résultat ÷ objectif' },
    sql: '(r.attained / nullif(r.due, 0))',
  },
  targetIsMet: {
    recordType: 'target',
    label: { en: 'target met', fr: 'objectif atteint' },
    sql: '(r.attained >= r.due)',
  },
} as const satisfies Record<string, Field>;
