import { measuresIn } from './catalogue/catalogue';
import type { Expression } from './catalogue/expression';
import { familyOf } from './catalogue/family';
import { measureOf } from './catalogue/measure';
import type { RecordType } from './catalogue/record-type';

/** The record types that an expanded expression reads, each once. */
export function recordTypesIn(expression: Expression): RecordType[] {
  const types = measuresIn(expression).map(
    ({ measure }) => familyOf(measureOf(measure).family).source,
  );
  return [...new Set(types)];
}
