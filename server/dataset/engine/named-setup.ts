import { fieldOfName } from './field-of-name';
import { partsOf } from './joined-columns';
import type { Mapping } from './propose-mapping';
import { plainName, type RecordType } from './record-type/definition';
import { definitions } from './record-type/registry';

/** Something named that isn't there: a code of messages 'dataset.errors', and where it was named. */
export interface NameFault {
  readonly code: 'unknownField' | 'columnNotInFile' | 'fieldMapped';
  readonly params: Readonly<Record<string, string>>;
  readonly path: string;
}

type FieldMap<T> = Readonly<Record<string, T>>;

function findColumn(header: readonly string[], name: string): string | null {
  if (partsOf(header, name).length > 0) return name;
  const alike = header.filter((column) => column !== '' && plainName(column) === plainName(name));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** Resolves names of one record type and file, and gathers what can't be resolved. */
export class NamedSetup {
  readonly faults: NameFault[] = [];

  constructor(
    private readonly type: RecordType,
    private readonly header: readonly string[],
  ) {}

  /** field → column */
  mapping(named: FieldMap<string>): Mapping {
    const mapping: Record<string, string> = {};
    for (const [name, columnName] of Object.entries(named)) {
      const path = `mapping.${name}`;
      const field = this.field(name, path);
      const column = findColumn(this.header, columnName);
      if (column === null) {
        const known = this.header.filter(Boolean).join(', ');
        this.faults.push({ code: 'columnNotInFile', params: { column: columnName, known }, path });
      }
      if (field === null || column === null) continue;
      const first = mapping[field];
      if (first !== undefined) {
        this.faults.push({ code: 'fieldMapped', params: { field, first, second: column }, path });
      }
      mapping[field] = column;
    }
    return mapping;
  }

  /** the same values under the fields' own names */
  byField<T>(named: FieldMap<T>, option: string): Record<string, T> {
    return Object.fromEntries(
      Object.entries(named).flatMap(([name, value]): [string, T][] => {
        const field = this.field(name, `options.${option}.${name}`);
        return field === null ? [] : [[field, value]];
      }),
    );
  }

  private field(name: string, path: string): string | null {
    const field = fieldOfName(this.type, name);
    if (field === null) {
      const known = definitions[this.type].fields.map((each) => each.name).join(', ');
      const params = { field: name, recordType: this.type, known };
      this.faults.push({ code: 'unknownField', params, path });
    }
    return field;
  }
}
