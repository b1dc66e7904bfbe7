export const reasonCodes = [
  'tooFewCells',
  'tooManyCells',
  'strayQuote',
  'nulCharacter',
  'required',
  'tooLong',
  'invalidNumber',
  'invalidInteger',
  'tooLarge',
  'tooPrecise',
  'negative',
  'invalidDate',
  'impossibleDate',
  'unknownCurrency',
  'noExchangeRate',
  'invalidEmail',
  'unknownRole',
  'unknownStatus',
  'closedWithoutDate',
  'closedBeforeCreated',
  'leftBeforeHired',
  'duplicateId',
  'ownParent',
  'unknownReference',
  'ambiguousReference',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Why a row is rejected: what is wrong, in which field and in which column of the file. */
export interface Reason {
  readonly code: ReasonCode;
  readonly field: string | null;
  readonly column: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a person should know of rows that are taken nevertheless. */
export const noticeCodes = ['openWithCloseDate', 'wonWithoutAmount'] as const;
export type NoticeCode = (typeof noticeCodes)[number];
