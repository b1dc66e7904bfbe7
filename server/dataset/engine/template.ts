import type { FieldDefinition, RecordType, ReferenceTarget } from './record-type/definition';
import { definitions } from './record-type/registry';

/** what the first cell of a template's example row begins with: such rows are no records */
const EXAMPLE_MARK = '#example';

/** Whether a row is a template's example, wherever it stands in the file. */
export function isExampleRow(cells: readonly string[]): boolean {
  return (cells[0] ?? '').trimStart().toLowerCase().startsWith(EXAMPLE_MARK);
}

export type TemplateKind = 'text' | 'date' | 'number' | 'integer';

export interface TemplateColumn {
  /** the field's own name, the same in a mapping, in JSON and here */
  readonly header: string;
  readonly kind: TemplateKind;
  readonly example: string | null;
}

const named: Readonly<Record<ReferenceTarget, string>> = {
  customer: 'Acme',
  product: 'Widget',
  person: 'Ann Lee',
  team: 'North',
  deal: 'D-1',
  lead: 'L-1',
  invoice: 'F-1',
  ticket: 'T-1',
};

function exampleOf({ name, kind, target, share, choices }: FieldDefinition): string | null {
  switch (kind) {
    case 'reference':
      return target ? named[target] : null;
    case 'decimal':
      return share ? '0.4' : '1250.5';
    case 'integer':
      return '12';
    case 'date':
      return '2026-01-31';
    case 'currency':
      return 'EUR';
    case 'email':
      return 'ann@example.com';
    case 'role':
      return 'rep';
    case 'status':
      return 'won';
    case 'boolean':
      return 'true';
    case 'choice':
      return Object.keys(choices ?? {})[0] ?? null;
    case 'list':
      return 'price; timing';
    case 'text':
      return name === 'name' ? 'Example' : null;
    case 'id':
      return null;
  }
}

const kinds: Readonly<Partial<Record<FieldDefinition['kind'], TemplateKind>>> = {
  decimal: 'number',
  integer: 'integer',
  date: 'date',
};

/**
 * The columns of a plain file of a record type, each with the value of one example row, which the
 * first cell marks.
 */
export function templateOf(type: RecordType): TemplateColumn[] {
  return definitions[type].fields.map((field, index) => {
    if (index === 0) return { header: field.name, kind: 'text', example: `${EXAMPLE_MARK} 1` };
    return { header: field.name, kind: kinds[field.kind] ?? 'text', example: exampleOf(field) };
  });
}
