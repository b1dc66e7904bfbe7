import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { chooseSheet } from './choose-sheet';
import type { RecordType } from './dataset.schemas';
import { missingFields } from './engine/missing-fields';
import { NamedSetup } from './engine/named-setup';
import { proposeMapping } from './engine/propose-mapping';
import { readImport } from './read-import';
import type { SheetChoice } from './workbook/inspect-workbook';

interface SettleSheetInput {
  readonly org: Organisation;
  readonly id: string;
  readonly recordType: RecordType;
  readonly mapping?: Readonly<Record<string, string>>;
  /** a sheet's name, or its number from 1; null: the one whose columns fit */
  readonly sheet: string | number | null;
}

const refused = (code: string, params: Record<string, string | number> = {}) =>
  new DomainError('invalid', `dataset.errors.${code}`, params, 'options.sheet');

const namesOf = (sheets: readonly SheetChoice[]): string =>
  sheets.map(({ name }) => name).join(', ');

function named(sheets: readonly SheetChoice[], sheet: string | number): number {
  const found =
    sheets.find(({ name }) => name === sheet) ??
    sheets.find(({ number }) => number === Number(sheet));
  if (!found) throw refused('noSuchSheet', { sheet, known: namesOf(sheets) });
  return found.number;
}

function fits(
  { header, isHidden }: SheetChoice,
  { recordType, mapping }: SettleSheetInput,
): boolean {
  if (isHidden || header === null) return false;
  if (mapping) {
    const setup = new NamedSetup(recordType, header);
    setup.mapping(mapping);
    return setup.faults.length === 0;
  }
  const columns = header.filter((name) => name !== '');
  const proposal = proposeMapping(recordType, columns);
  const isKnown = (field: string) => field in proposal.mapping || field in proposal.undecided;
  return missingFields(recordType, isKnown).length === 0;
}

/**
 * Settles which sheet of a workbook is read: the one that was named, else the one visible sheet
 * whose columns fit. Throws DomainError where several do; none leaves the first table, whose
 * missing columns are then named.
 */
export async function settleSheet(input: SettleSheetInput): Promise<void> {
  const { org, id, sheet } = input;
  const { workbook, sheet: current } = await readImport(org, id);
  if (!workbook) {
    if (sheet !== null) throw refused('notAWorkbook');
    return;
  }
  const { sheets } = workbook;
  const fitting = sheet === null ? sheets.filter((each) => fits(each, input)) : [];
  if (fitting.length > 1) throw refused('sheetUndecided', { sheets: namesOf(fitting) });
  const chosen = sheet === null ? fitting[0]?.number : named(sheets, sheet);
  if (chosen !== undefined && chosen !== current) await chooseSheet({ org, id, sheet: chosen });
}
