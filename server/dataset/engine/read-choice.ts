import { plainName, type FieldDefinition } from './record-type/definition';

const words = new WeakMap<FieldDefinition, Map<string, string>>();

function wordsOf(field: FieldDefinition): Map<string, string> {
  const known = words.get(field);
  if (known) return known;
  const made = new Map(
    Object.entries(field.choices ?? {}).flatMap(([value, meaning]) =>
      [value, ...meaning].map((word): [string, string] => [plainName(word), value]),
    ),
  );
  words.set(field, made);
  return made;
}

/** The value that a word means in either language; the word itself where others are taken; or null. */
export function readChoice(text: string, field: FieldDefinition): string | null {
  return wordsOf(field).get(plainName(text)) ?? (field.isOpen ? text : null);
}
