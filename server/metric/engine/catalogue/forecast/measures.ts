import type { Measure } from '../measure-definition';

const level = (name: 'person' | 'team' | 'organisation') =>
  ({ field: 'forecastLevel', isOneOf: [name] }) as const;
const sum = { unit: 'currency', aggregate: 'sum', value: 'forecastAmount' } as const;
const count = { unit: 'count', aggregate: 'count', where: [] } as const;

export const forecastMeasures = {
  forecastOfAll: {
    family: 'forecastAtStart',
    label: { en: 'forecast of the organisation', fr: 'prévision de l’organisation' },
    ...sum,
    where: [level('organisation')],
  },
  forecastOfTeams: {
    family: 'forecastAtStart',
    label: { en: 'forecasts of teams', fr: 'prévisions des équipes' },
    ...sum,
    where: [level('team')],
  },
  forecastOfPeople: {
    family: 'forecastAtStart',
    label: { en: 'forecasts of people', fr: 'prévisions des personnes' },
    ...sum,
    where: [level('person')],
  },
  forecasts: {
    family: 'forecastAtStart',
    label: { en: 'forecasts', fr: 'prévisions' },
    ...count,
  },
  lateForecastOfAll: {
    family: 'forecastAtEnd',
    label: { en: 'last forecast of the organisation', fr: 'dernière prévision de l’organisation' },
    ...sum,
    where: [level('organisation')],
  },
  lateForecastOfTeams: {
    family: 'forecastAtEnd',
    label: { en: 'last forecasts of teams', fr: 'dernières prévisions des équipes' },
    ...sum,
    where: [level('team')],
  },
  lateForecastOfPeople: {
    family: 'forecastAtEnd',
    label: { en: 'last forecasts of people', fr: 'dernières prévisions des personnes' },
    ...sum,
    where: [level('person')],
  },
  lateForecasts: {
    family: 'forecastAtEnd',
    label: { en: 'last forecasts', fr: 'dernières prévisions' },
    ...count,
  },
} as const satisfies Record<string, Measure>;
