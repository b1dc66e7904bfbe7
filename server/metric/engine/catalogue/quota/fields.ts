import type { Field } from '../definition';

export const quotaFields = {
  quotaKind: {
    recordType: 'quota',
    label: { en: 'what the quota counts', fr: 'ce que compte le quota' },
    sql: 'r.measure',
  },
  quotaAmount: {
    recordType: 'quota',
    label: { en: 'quota for the days of the period', fr: 'quota des jours de la période' },
    sql: 'r.due',
  },
  quotaResult: {
    recordType: 'quota',
    label: { en: 'attained', fr: 'réalisé' },
    sql: 'r.attained',
  },
} as const satisfies Record<string, Field>;
