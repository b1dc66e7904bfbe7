import { customerDefinition } from './customer';
import { dealDefinition } from './deal';
import type { FieldDefinition, RecordType, RecordTypeDefinition } from './definition';
import { personDefinition } from './person';
import { productDefinition } from './product';

export const definitions: Readonly<Record<RecordType, RecordTypeDefinition>> = {
  deal: dealDefinition,
  customer: customerDefinition,
  product: productDefinition,
  person: personDefinition,
};

/** The fields of a record type that name other records. */
export function referenceFields(type: RecordType): readonly FieldDefinition[] {
  return definitions[type].fields.filter((field) => field.kind === 'reference');
}
