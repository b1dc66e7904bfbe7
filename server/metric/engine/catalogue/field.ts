import { dealFields } from './deal/fields';
import type { Field } from './definition';
import { measurementFields } from './measurement/fields';
import { personFields } from './person/fields';

export const fields = {
  ...dealFields,
  ...measurementFields,
  ...personFields,
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof fields;

/** A field by its id, in the general shape. */
export function fieldOf(id: FieldId): Field {
  return fields[id];
}
