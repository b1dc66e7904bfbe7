import type { CsvRow } from './csv-reader';
import type { Mapping } from './propose-mapping';
import { readCell } from './read-cell';
import type { NoticeCode, Reason, ReasonCode } from './reason';
import type { FieldDefinition, RecordType } from './record-type/definition';
import { definitions } from './record-type/registry';
import type { RowContext } from './row-context';
import { judgeRow, type RowJudgement, type RowValues } from './row-rules';

export interface RowOutcome {
  readonly values: RowValues;
  /** empty: the row is taken */
  readonly reasons: readonly Reason[];
  readonly notices: readonly NoticeCode[];
}

interface MappedField {
  readonly field: FieldDefinition;
  readonly column: string | null;
  readonly index: number;
  readonly constant: string;
}

const none: readonly never[] = [];

/** Reads the rows of one file into typed values under one mapping, or says why not. */
export class RowReader {
  private readonly mapped: readonly MappedField[];
  private readonly columnOf: Readonly<Record<string, string | undefined>>;

  constructor(
    private readonly type: RecordType,
    private readonly header: readonly string[],
    mapping: Mapping,
    private readonly context: RowContext,
  ) {
    this.columnOf = mapping;
    this.mapped = definitions[type].fields.flatMap((field) => {
      const column = mapping[field.name] ?? null;
      const index = column === null ? -1 : header.indexOf(column);
      const constant = context.constants[field.name]?.trim() ?? '';
      return index === -1 && constant === '' ? [] : [{ field, column, index, constant }];
    });
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
    const values: RowValues = {};
    let currency: string | null = null;
    for (const { field, index, constant } of this.mapped) {
      const text = index === -1 ? constant : (row.cells[index] ?? '').trim() || constant;
      if (text === '') {
        values[field.name] = null;
        continue;
      }
      const reading = readCell(text, field, this.context);
      if ('code' in reading) {
        judgement.reject(reading.code, field.name, reading.params);
        continue;
      }
      values[field.name] = reading.value;
      if (field.instantField) values[field.instantField] = reading.instant ?? null;
      currency ??= reading.currency ?? null;
    }
    if (currency !== null && currency !== this.context.currency) {
      const params = { from: currency, to: this.context.currency };
      judgement.reject('noExchangeRate', 'currency', params);
    }
    if (this.type !== 'deal') values.externalId ??= values.name ?? null;
    for (const field of definitions[this.type].fields) {
      if (
        !field.isRequired ||
        values[field.name] ||
        reasons.some((it) => it.field === field.name)
      ) {
        continue;
      }
      judgement.reject('required', field.name);
    }
    if (reasons.length === 0) judgeRow[this.type](values, this.context, judgement);
    return { values, reasons, notices };
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
