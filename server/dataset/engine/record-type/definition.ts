export const recordTypes = [
  'deal',
  'dealLine',
  'dealStageChange',
  'lead',
  'activity',
  'customer',
  'product',
  'person',
  'team',
  'invoice',
  'invoiceLine',
  'refund',
  'payment',
  'subscriptionMovement',
  'subscriptionPeriod',
  'expense',
  'ticket',
  'surveyResponse',
  'forecast',
  'measurement',
  'exchangeRate',
  'quota',
  'target',
] as const;
export type RecordType = (typeof recordTypes)[number];

/** what is known by its name too, and made when a file names it */
export const namedTargets = ['customer', 'product', 'person', 'team'] as const;
export type NamedTarget = (typeof namedTargets)[number];

/** what a reference may name; a deal, lead, invoice or ticket by its external id only */
export type ReferenceTarget = NamedTarget | 'deal' | 'lead' | 'invoice' | 'ticket';

export const isNamedTarget = (target: ReferenceTarget): target is NamedTarget =>
  namedTargets.some((named) => named === target);

export type FieldKind =
  | 'id'
  | 'text'
  | 'decimal'
  | 'integer'
  | 'date'
  | 'currency'
  | 'email'
  | 'role'
  | 'status'
  | 'boolean'
  | 'choice'
  | 'list'
  | 'reference';

export interface FieldDefinition {
  readonly name: string;
  readonly kind: FieldKind;
  /** where it is stored; null: other fields follow from it, see `feeds` */
  readonly column: string | null;
  /** column names that mean this field, in both languages, best first */
  readonly synonyms: readonly string[];
  readonly isRequired?: boolean;
  /** what stands where a mapped cell is empty */
  readonly whenEmpty?: string;
  /** fields that are written whenever this one is mapped */
  readonly feeds?: readonly string[];
  /** digits in all and after the mark that the column holds; 20 and 4 where missing */
  readonly precision?: readonly [digits: number, decimals: number];
  readonly isNeverNegative?: boolean;
  /** a fraction of 1: '60 %' and, for what can't exceed 1, '60' are read as 0.6 */
  readonly share?: 'upToOne' | 'any';
  /** the column of a date's instant; its value is the field's name with 'Source' */
  readonly instantColumn?: string;
  /** value → words that mean it, in both languages */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** whether other values are taken as they are */
  readonly isOpen?: boolean;
  /** what a reference names */
  readonly target?: ReferenceTarget;
  /** resolved when all rows of the file are in: it may name one of them */
  readonly isLinked?: boolean;
  /** the role of a person who is made by this name */
  readonly madeRole?: string;
}

export interface RecordTypeDefinition {
  readonly type: RecordType;
  /**
   * what a row is known by where the file has no external id: its name, its rate's currency and
   * day, or the row's own values
   */
  readonly identity: 'name' | 'rate' | 'row';
  readonly fields: readonly FieldDefinition[];
  /** fields of which a row needs one at least */
  readonly oneOf?: readonly (readonly string[])[];
}

/** A column name without case, accents, spaces and signs: 'Sales_Agent' and 'sales agent' are one. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
