import type { Measure } from '../measure-definition';
import { teamMeasurementMeasures } from './team-measures';
import { valueGoalMeasures } from './value-goal';

export const measurementMeasures = {
  ...teamMeasurementMeasures,
  ...valueGoalMeasures,
} as const satisfies Record<string, Measure>;
