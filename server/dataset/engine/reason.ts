export const reasonCodes = [
  'tooFewCells',
  'tooManyCells',
  'strayQuote',
  'nulCharacter',
  'brokenCharacter',
  'cellError',
  'formulaWithoutValue',
  'mergedCell',
  'required',
  'tooLong',
  'invalidNumber',
  'invalidInteger',
  'tooLarge',
  'tooPrecise',
  'negative',
  'invalidDate',
  'impossibleDate',
  'dateOutsideCalendar',
  'skippedTime',
  'unknownCurrency',
  'noExchangeRate',
  'noRateOn',
  'noDateForRate',
  'contradictingCurrency',
  'ownCurrency',
  'invalidEmail',
  'unknownRole',
  'unknownStatus',
  'invalidBoolean',
  'unknownChoice',
  'notAShare',
  'unknownInterval',
  'closedWithoutDate',
  'closedBeforeCreated',
  'leftBeforeHired',
  'endBeforeStart',
  'wrongSign',
  'amountsDiffer',
  'ownerAndTeam',
  'duplicateId',
  'ownParent',
  'unknownReference',
  'unknownRecord',
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
export const noticeCodes = ['openWithCloseDate', 'wonWithoutAmount', 'withoutId'] as const;
export type NoticeCode = (typeof noticeCodes)[number];
