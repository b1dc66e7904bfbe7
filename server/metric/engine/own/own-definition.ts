import type { Metric } from '../catalogue/metric';
import type { Texts } from '../catalogue/text';
import type { Unit } from '../figure';

/** Before the slug of every own metric: no metric of the catalogue begins so. */
export const OWN_PREFIX = 'own_';
/** The one variant of an own metric. */
export const OWN_VARIANT = 'standard';

export function isOwnId(id: string): boolean {
  return id.startsWith(OWN_PREFIX);
}

/** A metric that an organisation wrote: the version that holds. */
export interface OwnDefinition {
  readonly id: string;
  readonly version: number;
  readonly name: Texts;
  readonly definition: Texts;
  readonly formula: string;
  readonly unit: Unit;
  readonly direction: Metric['direction'];
  readonly family: Metric['family'];
  readonly kind: Metric['kind'];
}
