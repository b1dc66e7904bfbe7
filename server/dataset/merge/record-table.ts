import type { RecordType, ReferenceTarget } from '../engine/record-type/definition';

export interface PlainColumn {
  readonly field: string;
  readonly name: string;
  readonly type: string;
}

export interface ReferenceColumn {
  readonly field: string;
  readonly name: string;
  readonly target: ReferenceTarget;
}

/** Where the fields of a record type stand in its table. */
export interface RecordTable {
  readonly table: string;
  readonly plain: readonly PlainColumn[];
  /** resolved while rows are merged; references within the type are linked afterwards */
  readonly references: readonly ReferenceColumn[];
  /** written to new records even where no column is mapped */
  readonly insertOnly: readonly string[];
}

const text = (field: string, name: string = field): PlainColumn => ({ field, name, type: 'text' });
const amount = (field: string, name: string, type = 'numeric(20,4)'): PlainColumn => ({
  field,
  name,
  type,
});
const date = (field: string, name: string): PlainColumn => ({ field, name, type: 'date' });
const instant = (field: string, name: string): PlainColumn => ({
  field,
  name,
  type: 'timestamptz',
});

export const recordTables: Readonly<Record<RecordType, RecordTable>> = {
  deal: {
    table: 'deal',
    plain: [
      text('name'),
      text('stage'),
      text('status'),
      amount('amount', 'amount'),
      amount('listAmount', 'list_amount'),
      text('currency'),
      date('createdAt', 'created_on'),
      date('closedAt', 'closed_on'),
      instant('createdAtSource', 'created_at_source'),
      instant('closedAtSource', 'closed_at_source'),
      text('source'),
      text('channel'),
      text('campaign'),
      text('location'),
      text('segment'),
      text('lossReason', 'loss_reason'),
    ],
    references: [
      { field: 'owner', name: 'owner_id', target: 'person' },
      { field: 'customer', name: 'customer_id', target: 'customer' },
      { field: 'product', name: 'product_id', target: 'product' },
    ],
    insertOnly: ['currency'],
  },
  customer: {
    table: 'customer',
    plain: [
      text('name'),
      text('segment'),
      text('location'),
      { field: 'employeeCount', name: 'employee_count', type: 'integer' },
      amount('annualRevenue', 'annual_revenue', 'numeric(24,4)'),
    ],
    references: [],
    insertOnly: [],
  },
  product: {
    table: 'product',
    plain: [text('name'), text('category'), amount('listPrice', 'list_price'), text('currency')],
    references: [],
    insertOnly: ['currency'],
  },
  person: {
    table: 'person',
    plain: [
      text('name'),
      text('email'),
      text('role'),
      text('location'),
      date('hiredOn', 'hired_on'),
      date('leftOn', 'left_on'),
    ],
    references: [],
    insertOnly: [],
  },
};

/** references that name records of the same file, or teams: linked when all rows are in */
export const linkedFields: Readonly<Record<RecordType, readonly ReferenceColumn[]>> = {
  deal: [],
  product: [],
  customer: [{ field: 'parent', name: 'parent', target: 'customer' }],
  person: [
    { field: 'team', name: 'team', target: 'team' },
    { field: 'manager', name: 'manager', target: 'person' },
  ],
};

/** The fields that a row writes: the mapped ones and those that follow from them. */
export function writtenFields(type: RecordType, mapped: readonly string[]): ReadonlySet<string> {
  const written = new Set(mapped);
  if (type === 'deal') {
    for (const field of ['stage', 'status', 'closedAt', 'closedAtSource']) written.add(field);
    if (written.has('createdAt')) written.add('createdAtSource');
  }
  return written;
}
