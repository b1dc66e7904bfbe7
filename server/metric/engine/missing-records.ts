import { measuresIn } from './catalogue/catalogue';
import type { Expression } from './catalogue/expression';
import { familyOf } from './catalogue/family';
import { measureOf } from './catalogue/measure';
import type { RecordType } from './catalogue/record-type';

/** The record types that an expanded expression reads and that there are no records of yet. */
export function missingRecords(expression: Expression, has: ReadonlySet<RecordType>): RecordType[] {
  const types = measuresIn(expression).map(
    ({ measure }) => familyOf(measureOf(measure).family).source,
  );
  return [...new Set(types)].filter((type) => !has.has(type));
}
