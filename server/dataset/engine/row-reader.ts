import { CellMemory } from './cell-memory';
import type { CsvRow } from './csv-reader';
import { partsOf } from './joined-columns';
import type { Mapping } from './propose-mapping';
import { readCell } from './read-cell';
import type { NoticeCode, Reason, ReasonCode } from './reason';
import type { FieldDefinition, RecordType } from './record-type/definition';
import { definitions } from './record-type/registry';
import { faultAt, isNumberAt } from './sheet-cell';
import type { RowContext } from './row-context';
import { judgeCurrency, judgeRow, type RowJudgement, type RowValues } from './row-rules';

export interface RowOutcome {
  readonly values: RowValues;
  /** empty: the row is taken */
  readonly reasons: readonly Reason[];
  readonly notices: readonly NoticeCode[];
  /** what the row's id is made of, where the file has no ids */
  readonly fingerprint?: string | null;
}

interface MappedField {
  readonly field: FieldDefinition;
  /** the columns it is read from */
  readonly places: readonly number[];
  readonly constant: string;
  readonly memory: CellMemory;
}

const none: readonly never[] = [];

function textAt(cells: readonly string[], places: readonly number[]): string {
  const [only] = places;
  if (places.length === 1 && only !== undefined) return (cells[only] ?? '').trim();
  return places.flatMap((place) => cells[place]?.trim() || []).join(' ');
}

/** Reads the rows of one file into typed values under one mapping, or says why not. */
export class RowReader {
  private readonly mapped: readonly MappedField[];
  private readonly columnOf: Readonly<Record<string, string | undefined>>;
  /** groups of fields of which a row needs one at least */
  private readonly needed: readonly (readonly string[])[];
  private readonly makesIds: boolean;
  /** for the numbers of a sheet, which have no decimal mark to be told */
  private readonly typed: RowContext;

  constructor(
    private readonly type: RecordType,
    private readonly header: readonly string[],
    mapping: Mapping,
    private readonly context: RowContext,
  ) {
    this.columnOf = mapping;
    this.typed = { ...context, decimal: '.' };
    const { fields, identity, oneOf = [] } = definitions[type];
    this.mapped = fields.flatMap((field) => {
      const places = partsOf(header, mapping[field.name] ?? '').map((part) => header.indexOf(part));
      const constant = context.constants[field.name]?.trim() ?? '';
      if (places.length === 0 && constant === '') return [];
      return [{ field, places, constant, memory: new CellMemory(field, context) }];
    });
    const hasId = this.mapped.some(({ field }) => field.kind === 'id');
    this.makesIds = !hasId && identity === 'row';
    const mustHaveId = hasId && identity !== 'name';
    const required = fields.filter(
      ({ kind, isRequired }) => isRequired || (kind === 'id' && mustHaveId),
    );
    this.needed = [...required.map(({ name }) => [name]), ...oneOf];
  }

  /** The fields that rows get a value for, what follows from others included. */
  fields(): readonly string[] {
    return this.mapped.map(({ field }) => field.name);
  }

  read(row: CsvRow): RowOutcome {
    const structural = this.structuralReason(row);
    if (structural) return { values: {}, reasons: [structural], notices: none };
    const reasons: Reason[] = [];
    const notices: NoticeCode[] = [];
    const judgement: RowJudgement = {
      reject: (code, field, params = {}) => reasons.push(this.reason(code, field, params)),
      notice: (code) => notices.push(code),
    };
    const values = this.readCells(row, judgement);
    const fingerprint = this.makesIds ? this.fingerprintOf(values) : null;
    this.identify(values);
    this.requireValues(values, reasons, judgement);
    if (reasons.length === 0) judgeRow(this.type, values, this.context, judgement);
    if (this.makesIds) notices.push('withoutId');
    return { values, reasons, notices, fingerprint };
  }

  private readCells(row: CsvRow, judgement: RowJudgement): RowValues {
    const values: RowValues = {};
    const signs = new Set<string>();
    for (const { field, places, constant, memory } of this.mapped) {
      const fault = row.kinds === undefined ? null : faultAt(row, places);
      if (fault) {
        judgement.reject(fault.code, field.name, fault.params);
        continue;
      }
      const text = textAt(row.cells, places) || constant;
      if (text === '') {
        values[field.name] = field.whenEmpty ?? null;
        if (field.instantColumn) values[`${field.name}Source`] = null;
        continue;
      }
      const reading = isNumberAt(row, places)
        ? readCell(text, field, this.typed)
        : memory.read(text);
      if ('code' in reading) {
        judgement.reject(reading.code, field.name, reading.params);
        continue;
      }
      values[field.name] = reading.value;
      if (field.instantColumn) values[`${field.name}Source`] = reading.instant ?? null;
      if (reading.currency) signs.add(reading.currency);
    }
    judgeCurrency(this.type, values, signs, this.context, judgement);
    return values;
  }

  /** Rows that have no id of their own are known by what their record type says. */
  private identify(values: RowValues): void {
    const { identity } = definitions[this.type];
    if (identity === 'name') values.externalId ??= values.name ?? null;
    if (identity === 'rate' && values.currency && values.date) {
      values.externalId = `${values.currency} ${values.date}`;
    }
  }

  private requireValues(
    values: RowValues,
    reasons: readonly Reason[],
    judgement: RowJudgement,
  ): void {
    for (const group of this.needed) {
      const [first] = group;
      if (!first || group.some((name) => values[name])) continue;
      if (reasons.some(({ field }) => field !== null && group.includes(field))) continue;
      judgement.reject('required', first);
    }
  }

  private fingerprintOf(values: RowValues): string {
    return this.mapped.map(({ field }) => `${field.name}=${values[field.name] ?? ''}`).join('\0');
  }

  /** A reason for a field of this file, with the column it is read from. */
  reason(code: ReasonCode, field: string, params: Reason['params'] = {}): Reason {
    return { code, field, column: this.columnOf[field] ?? null, params };
  }

  private structuralReason(row: CsvRow): Reason | null {
    const expected = this.header.length;
    const found = row.cells.length;
    if (row.strayQuoteColumn !== undefined) {
      const column = this.header[row.strayQuoteColumn - 1] ?? String(row.strayQuoteColumn);
      return { code: 'strayQuote', field: null, column, params: {} };
    }
    if (found < expected) {
      return { code: 'tooFewCells', field: null, column: null, params: { expected, found } };
    }
    if (row.cells.slice(expected).some((cell) => cell.trim() !== '')) {
      return { code: 'tooManyCells', field: null, column: null, params: { expected, found } };
    }
    return null;
  }
}
