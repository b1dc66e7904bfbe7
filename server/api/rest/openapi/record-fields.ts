import { definitions, recordTypes, type RecordType } from '@/server/dataset/dataset.schemas';
import { limits } from '@/server/dataset/engine/limits';
import { personRoles } from '@/server/dataset/engine/record-type/person';
import { messageText } from '@/server/i18n/message-text';
import type { Locale } from '@/server/i18n/locales';
import type { JsonObject } from './operation';
import type { ReferenceText } from './texts';

type Field = (typeof definitions)[RecordType]['fields'][number];

/** The fields of a type as machines know them; a rate's id is its currency and day. */
export function fieldsOf(type: RecordType): readonly Field[] {
  const { fields } = definitions[type];
  const hasId = fields.some(({ kind }) => kind === 'id');
  return hasId ? fields : [...definitions.deal.fields.slice(0, 1), ...fields];
}

const named: ReadonlySet<string> = new Set(['customer', 'product', 'person', 'team']);

/** What values a field takes, in words. */
function kindText(field: Field, text: ReferenceText): string | null {
  const { kind, target, choices = {} } = field;
  const values = Object.keys(choices).join(', ');
  if (target)
    return text(named.has(target) ? 'kinds.reference' : 'kinds.referenceById', { target });
  if (kind === 'choice') return field.isOpen ? text('kinds.open', { values }) : null;
  if (kind === 'status' || kind === 'role') return null;
  return text(`kinds.${kind === 'decimal' && field.share ? 'share' : kind}`);
}

/** A field's name in the reader's language. */
export function fieldName(locale: Locale, type: RecordType, { name }: Field): string {
  return (
    messageText(locale, `dataset.fields.${type}.${name}`) ??
    messageText(locale, `dataset.fields.any.${name}`) ??
    name
  );
}

const decimal = { type: ['string', 'number', 'null'], pattern: String.raw`^-?\d+(\.\d+)?$` };

function valueSchema(field: Field): JsonObject {
  const { kind, choices = {} } = field;
  const text = { type: ['string', 'null'] };
  switch (kind) {
    case 'id':
      return { type: 'string', minLength: 1, maxLength: limits.idCharacters };
    case 'reference':
      return { ...text, maxLength: limits.idCharacters };
    case 'decimal':
      return field.isNeverNegative ? { ...decimal, minimum: 0 } : decimal;
    case 'integer':
      return { type: ['integer', 'null'] };
    case 'boolean':
      return { type: ['boolean', 'null'] };
    case 'list':
      return { type: ['array', 'null'], items: { type: 'string' } };
    case 'currency':
      return { ...text, pattern: '^[A-Z]{3}$' };
    case 'email':
      return { ...text, format: 'email' };
    case 'status':
      return { ...text, enum: ['open', 'won', 'lost', null] };
    case 'role':
      return { ...text, enum: [...personRoles, null] };
    case 'choice':
      return field.isOpen ? text : { ...text, enum: [...Object.keys(choices), null] };
    default:
      return { ...text, maxLength: limits.textCharacters };
  }
}

function recordSchema(type: RecordType, locale: Locale, text: ReferenceText): JsonObject {
  const { oneOf = [] } = definitions[type];
  const groups = oneOf.map((group) => text('oneOf', { fields: group.join(` ${text('or')} `) }));
  const properties = fieldsOf(type).map((field) => {
    const notes = [fieldName(locale, type, field), kindText(field, text)];
    if (field.column === null) notes.push(text('writtenOnly').replace(/\.$/, ''));
    const said = notes.filter((note) => note !== null);
    return [
      field.name,
      {
        description: `${said.join('. ')}.`,
        ...valueSchema(field),
        ...(field.isRequired || field.kind === 'id' ? { 'x-needed': true } : {}),
      },
    ];
  });
  return {
    type: 'object',
    description: [messageText(locale, `dataset.types.${type}`) ?? type, ...groups].join('. '),
    required: ['externalId'],
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

/** 'dealLine' is the schema DealLine. */
export const schemaName = (type: RecordType): string =>
  type.charAt(0).toUpperCase() + type.slice(1);

/** The schema of every record type. */
export function recordSchemas(locale: Locale, text: ReferenceText): JsonObject {
  return Object.fromEntries(
    recordTypes.map((type) => [schemaName(type), recordSchema(type, locale, text)]),
  );
}
