import { plainName, type RecordType } from './record-type/definition';
import { definitions } from './record-type/registry';

/**
 * The field that a name means: itself, else the one that is written so apart from case and signs
 * ('closed_at' is closedAt), else the one whose column names have it first ('engage_date' is
 * createdAt of a deal). Null where none is, or two have it alike.
 */
export function fieldOfName(type: RecordType, name: string): string | null {
  const { fields } = definitions[type];
  if (fields.some((field) => field.name === name)) return name;
  const plain = plainName(name);
  const own = fields.find((field) => plainName(field.name) === plain);
  if (own) return own.name;
  const ranked = fields
    .map((field) => ({
      field: field.name,
      rank: field.synonyms.findIndex((synonym) => plainName(synonym) === plain),
    }))
    .filter(({ rank }) => rank !== -1)
    .sort((left, right) => left.rank - right.rank);
  const [first, second] = ranked;
  return first && first.rank !== second?.rank ? first.field : null;
}
