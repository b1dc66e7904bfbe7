import type { Family } from '../definition';
import { forecastsAtEnd, forecastsAtStart } from './rows';

const shared = {
  source: 'forecast',
  timing: 'windowed',
  dateRole: 'forecastDue',
  date: '(r.period_end - 1)',
  isToEnd: true,
  bucketed: null,
} as const;

export const forecastFamilies = {
  forecastAtStart: {
    ...shared,
    label: {
      en: 'last forecasts made by the start of the period',
      fr: 'dernières prévisions faites au début de la période',
    },
    rows: forecastsAtStart,
  },
  forecastAtEnd: {
    ...shared,
    label: {
      en: 'last forecasts made by the end of the period',
      fr: 'dernières prévisions faites à la fin de la période',
    },
    rows: forecastsAtEnd,
  },
} as const satisfies Record<string, Family>;
