import { ownIdOf, type OwnMetricFields } from '@/server/metric/own-metric.schemas';

export type Unit = OwnMetricFields['unit'];

/** What is typed for an own metric; without a unit, the first that the formula fits. */
export type OwnMetricValues = Omit<OwnMetricFields, 'unit'> & {
  readonly metric: string;
  readonly unit: Unit | null;
};

export const emptyOwnMetric: OwnMetricValues = {
  metric: '',
  nameEn: '',
  nameFr: '',
  definitionEn: '',
  definitionFr: '',
  formula: '',
  unit: null,
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
};

/** The identifier that is typed, else the one that the name gives. */
export function identifierOf({ metric, nameEn, nameFr }: OwnMetricValues): string {
  return metric || ownIdOf(nameEn || nameFr);
}
