import type { Expression } from './catalogue/expression';
import type { RecordType } from './catalogue/record-type';
import { recordTypesIn } from './record-types-in';

/** The record types that an expanded expression reads and that there are no records of yet. */
export function missingRecords(expression: Expression, has: ReadonlySet<RecordType>): RecordType[] {
  return recordTypesIn(expression).filter((type) => !has.has(type));
}
