import type { Field } from '../definition';

export const measurementFields = {
  measurementMetric: {
    recordType: 'measurement',
    label: { en: 'measured', fr: 'mesure' },
    sql: 'r.metric',
  },
  measurementValue: {
    recordType: 'measurement',
    label: { en: 'value', fr: 'valeur' },
    sql: 'r.value',
  },
  measurementChannel: {
    recordType: 'measurement',
    label: { en: 'channel', fr: 'canal' },
    sql: 'r.channel',
  },
} as const satisfies Record<string, Field>;
