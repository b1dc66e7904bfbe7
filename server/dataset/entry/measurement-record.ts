import type { GivenRecord } from '../write-records';
import { measured, type MeasurementInput } from './entry.schemas';

/** A measurement as it was typed, as a record of the machine interface. */
export function measurementRecord(
  { metric, scope, value, measuredAt }: MeasurementInput,
  currency: string,
): GivenRecord {
  return {
    ...{ metric, value, measuredAt },
    ...(scope.kind === 'person' ? { owner: scope.externalId } : {}),
    ...(scope.kind === 'team' ? { team: scope.externalId } : {}),
    ...(measured[metric].unit === 'currency' ? { currency } : {}),
  };
}
