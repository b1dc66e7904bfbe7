export type FileProblem =
  | 'emptyFile'
  | 'binaryFile'
  | 'oldSpreadsheet'
  | 'binaryWorkbook'
  | 'encryptedWorkbook'
  | 'otherArchive'
  | 'workbookDamaged'
  | 'workbookTooLarge'
  | 'noSheets'
  | 'emptySheet'
  | 'noSuchSheet'
  | 'rowsOutOfOrder'
  | 'tooManyMerged'
  | 'noHeader'
  | 'noRows'
  | 'duplicateHeader'
  | 'tooManyColumns'
  | 'cellTooLong'
  | 'unbalancedQuote';

/** A file that can't be read as a table. `problem` and `params` say what and where. */
export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(problem);
    this.name = 'FileError';
  }
}
