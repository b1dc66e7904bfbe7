/** What a file may be at most; each one is named in the message that refuses more. */
export const limits = {
  fileBytes: 512 * 1024 * 1024,
  /** what one part of a workbook, its shared texts and a sheet's rows as text may unfold to */
  partBytes: 4 * 1024 * 1024 * 1024,
  sharedBytes: 256 * 1024 * 1024,
  sheetBytes: 2 * 1024 * 1024 * 1024,
  /** no honest sheet is packed more tightly, once it is larger than `unfoldsFreely` */
  unfolding: 250,
  unfoldsFreely: 64 * 1024 * 1024,
  sheets: 255,
  mergedRanges: 50_000,
  columns: 500,
  cellCharacters: 100_000,
  /** PostgreSQL's index entries end at 2,704 bytes: 600 characters of 4 bytes fit */
  idCharacters: 600,
  textCharacters: 5_000,
} as const;
