import { call, constant, growth, minus, of, over, type Expression } from '../expression';
import type { MeasureId } from '../measure';
import type { Metric } from '../metric';
import { closestLevel } from './closest-level';

const atStart = closestLevel({
  organisation: 'forecastOfAll',
  teams: 'forecastOfTeams',
  people: 'forecastOfPeople',
});
const atEnd = closestLevel({
  organisation: 'lateForecastOfAll',
  teams: 'lateForecastOfTeams',
  people: 'lateForecastOfPeople',
});

const lock = {
  start: {
    name: { en: 'Forecast at the start', fr: 'Prévision du début' },
    text: {
      en: 'The forecast is the last one made on or before the first day of the period.',
      fr: 'La prévision est la dernière faite au plus tard le premier jour de la période.',
    },
  },
  end: {
    name: { en: 'Forecast at the end', fr: 'Prévision de la fin' },
    text: {
      en: 'The forecast is the last one made by the end of the period.',
      fr: 'La prévision est la dernière faite avant la fin de la période.',
    },
  },
} as const;

const forecastNote = {
  en: 'Forecasts for stretches within the period count, the longest ones where several overlap; the organisation’s own forecast stands before its teams’, and theirs before their people’s.',
  fr: 'Comptent les prévisions portant sur des durées comprises dans la période, les plus longues si plusieurs se recouvrent ; la prévision de l’organisation passe avant celles des équipes, et celles-ci avant celles des personnes.',
};

const actualVsForecast: Metric = {
  id: 'actual_vs_forecast',
  name: { en: 'Actual vs forecast', fr: 'Réalisé vs prévision' },
  aliases: {
    en: ['variance to plan', 'forecast attainment'],
    fr: ['chiffres réels par rapport aux prévus', 'écart réalisé-prévu'],
  },
  definition: {
    en: 'Amount won less the last forecast made for the period, relative to that forecast. Negative when less was won than forecast.',
    fr: 'Montant gagné moins la dernière prévision faite pour la période, rapporté à cette prévision. Négatif lorsque le réalisé est inférieur.',
  },
  unit: 'percent',
  direction: 'neutral',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  sources: ['002'],
  note: forecastNote,
  defaultVariant: 'start',
  variants: {
    start: {
      name: lock.start.name,
      definition: lock.start.text,
      expression: growth(of('amountWon'), atStart),
    },
    end: {
      name: lock.end.name,
      definition: lock.end.text,
      expression: growth(of('amountWon'), atEnd),
    },
  },
};

const known = (forecast: Expression, count: MeasureId): Expression =>
  over(forecast, call('greater', of(count), constant('0')), 'noRecords');

const closeness = (forecast: Expression, base: Expression): Expression =>
  over(
    call('max', constant('0'), minus(base, call('abs', minus(of('amountWon'), forecast)))),
    base,
  );

const salesForecastAccuracy: Metric = {
  id: 'sales_forecast_accuracy',
  name: { en: 'Sales forecast accuracy', fr: 'Précision des prévisions de ventes' },
  aliases: {
    en: ['forecast accuracy'],
    fr: ['fiabilité des prévisions', 'exactitude des prévisions de vente'],
  },
  definition: {
    en: '1 less the distance between forecast and amount won, relative to the amount won; never below 0. The forecast is the last one made by the start of the period.',
    fr: '1 moins l’écart entre prévision et montant gagné, rapporté au montant gagné ; jamais sous 0. La prévision est la dernière faite au début de la période.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager'],
  sources: ['004'],
  note: forecastNote,
  defaultVariant: 'start',
  variants: {
    start: {
      name: lock.start.name,
      definition: lock.start.text,
      expression: closeness(known(atStart, 'forecasts'), of('amountWon')),
    },
    end: {
      name: lock.end.name,
      definition: lock.end.text,
      expression: closeness(known(atEnd, 'lateForecasts'), of('amountWon')),
    },
    overForecast: {
      name: { en: 'Relative to the forecast', fr: 'Rapportée à la prévision' },
      definition: {
        en: '1 less the distance between forecast and amount won, relative to the forecast made by the start; never below 0.',
        fr: '1 moins l’écart entre prévision et montant gagné, rapporté à la prévision du début ; jamais sous 0.',
      },
      expression: closeness(known(atStart, 'forecasts'), known(atStart, 'forecasts')),
    },
  },
};

export const performanceForecast: readonly Metric[] = [actualVsForecast, salesForecastAccuracy];
