import type { FieldDefinition, FieldKind, ReferenceTarget } from './definition';

type More = Partial<Omit<FieldDefinition, 'name' | 'kind' | 'synonyms'>>;

const listed = (words: string): string[] => (words === '' ? [] : words.split(', '));

const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The words of each value of a choice, listed with ', ' between. */
export function choices(words: Readonly<Record<string, string>>): FieldDefinition['choices'] {
  return Object.fromEntries(Object.entries(words).map(([value, list]) => [value, listed(list)]));
}

function field(kind: FieldKind, name: string, synonyms: string, more: More): FieldDefinition {
  return { name, kind, column: snake(name), synonyms: listed(synonyms), ...more };
}

type Builder = (name: string, synonyms: string, more?: More) => FieldDefinition;

const builder =
  (kind: FieldKind): Builder =>
  (name, synonyms, more = {}) =>
    field(kind, name, synonyms, more);

export const text = builder('text');
export const decimal = builder('decimal');
export const integer = builder('integer');
export const flag = builder('boolean');
export const list = builder('list');
export const email = builder('email');
export const role = builder('role');
export const status = builder('status');
export const currencyCode = builder('currency');

/** One of some values: only those, or, where `isOpen`, others as they are. */
export function choice(
  name: string,
  words: Readonly<Record<string, string>>,
  synonyms: string,
  more: More = {},
): FieldDefinition {
  return field('choice', name, synonyms, { choices: choices(words), ...more });
}

/** A civil date: `issuedAt` is stored as issued_on and may be called 'issued on' or 'issued date'. */
export function date(name: string, synonyms: string, more: More = {}): FieldDefinition {
  const base = name.replace(/(?:At|On)$/, '');
  const plain = snake(base).replaceAll('_', ' ');
  const usual = [`${plain} at`, `${plain} on`, `${plain} date`];
  const column = `${snake(base)}_on`;
  const built = field('date', name, synonyms, { column, ...more });
  return { ...built, synonyms: [...new Set([...built.synonyms, ...usual])] };
}

/** Another record, by external id or, where such records have names of their own, by name. */
export function reference(
  name: string,
  target: ReferenceTarget,
  synonyms: string,
  more: More = {},
): FieldDefinition {
  const built = field('reference', name, synonyms, {
    column: `${snake(name)}_id`,
    target,
    ...more,
  });
  const plain = snake(name).replaceAll('_', ' ');
  return { ...built, synonyms: [`${plain} id`, ...built.synonyms] };
}

/** The id of the record in the system it comes from. */
export function externalId(synonyms: string): FieldDefinition {
  return field(
    'id',
    'externalId',
    `external id, ${synonyms}, record id, id, identifiant, référence, numéro, n°, reference`,
    {},
  );
}
