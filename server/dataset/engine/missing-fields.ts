import type { RecordType } from './record-type/definition';
import { definitions } from './record-type/registry';

/** The fields that rows of a type can't do without and that nothing gives; of a choice the first. */
export function missingFields(type: RecordType, isGiven: (field: string) => boolean): string[] {
  const { fields, oneOf = [] } = definitions[type];
  const required = fields.filter(({ isRequired }) => isRequired).map(({ name }) => [name]);
  return [...required, ...oneOf].flatMap((group) => {
    const [first] = group;
    return first === undefined || group.some(isGiven) ? [] : [first];
  });
}
