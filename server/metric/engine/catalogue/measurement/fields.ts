import type { Field } from '../definition';
import { valueGoalFields } from './value-goal';

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
    sql: 'lower(r.channel)',
  },
  ...valueGoalFields,
} as const satisfies Record<string, Field>;
