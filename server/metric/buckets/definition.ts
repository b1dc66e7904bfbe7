import { createHash } from 'node:crypto';
import { familyOf, type FamilyId } from '../engine/catalogue/family';
import { fieldOf } from '../engine/catalogue/field';
import { sourceOf } from '../engine/catalogue/source';
import { measureOf, measuresOfFamily } from '../engine/catalogue/measure';

// raise it when buckets are made in another way
const LAYOUT = 2;

const known = new Map<FamilyId, string>();

/** Changes whenever buckets of the family made by an earlier version would mean something else. */
export function definitionOf(family: FamilyId): string {
  const found = known.get(family);
  if (found) return found;
  const measures = measuresOfFamily(family).map((id) => {
    const { aggregate, value, where } = measureOf(id);
    const read = [...(value ? [value] : []), ...where.map(({ field }) => field)];
    return [id, aggregate, value, where, read.map((field) => fieldOf(field))];
  });
  const text = JSON.stringify([
    LAYOUT,
    familyOf(family),
    sourceOf(familyOf(family).source),
    measures,
  ]);
  const definition = createHash('sha256').update(text).digest('hex').slice(0, 16);
  known.set(family, definition);
  return definition;
}
