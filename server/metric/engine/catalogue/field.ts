import { activityFields } from './activity/fields';
import { customerFields } from './customer/fields';
import { dealFields } from './deal/fields';
import type { Field } from './definition';
import { leadFields } from './lead/fields';
import { measurementFields } from './measurement/fields';
import { personFields } from './person/fields';
import { surveyResponseFields } from './surveyResponse/fields';
import { ticketFields } from './ticket/fields';

export const fields = {
  ...activityFields,
  ...customerFields,
  ...dealFields,
  ...leadFields,
  ...measurementFields,
  ...personFields,
  ...surveyResponseFields,
  ...ticketFields,
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof fields;

/** A field by its id, in the general shape. */
export function fieldOf(id: FieldId): Field {
  return fields[id];
}
