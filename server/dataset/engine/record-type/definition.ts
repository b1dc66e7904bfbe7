export const recordTypes = ['deal', 'customer', 'product', 'person'] as const;
export type RecordType = (typeof recordTypes)[number];

/** what a reference may name; a team is made by people */
export type ReferenceTarget = 'customer' | 'product' | 'person' | 'team';

export interface FieldDefinition {
  readonly name: string;
  readonly kind:
    | 'id'
    | 'text'
    | 'decimal'
    | 'integer'
    | 'date'
    | 'currency'
    | 'email'
    | 'role'
    | 'status'
    | 'reference';
  /** what the field names, for a reference */
  readonly target?: ReferenceTarget;
  readonly isRequired?: boolean;
  readonly isNeverNegative?: boolean;
  /** where the instant of a date with a time is kept */
  readonly instantField?: string;
  /** column names that mean this field, in both languages, best first */
  readonly synonyms: readonly string[];
}

export interface RecordTypeDefinition {
  readonly type: RecordType;
  readonly fields: readonly FieldDefinition[];
}

/** A column name without case, accents, spaces and signs: 'Sales_Agent' and 'sales agent' are one. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
