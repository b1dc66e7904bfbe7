import type { Measure } from '../measure-definition';
import { contentMeasures } from './content-measures';
import { learningMeasures } from './learning-measures';
import { outreachMeasures } from './outreach-measures';
import { serviceMeasures } from './service-measures';

export const activityMeasures = {
  ...outreachMeasures,
  ...serviceMeasures,
  ...learningMeasures,
  ...contentMeasures,
} as const satisfies Record<string, Measure>;
