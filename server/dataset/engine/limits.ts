/** What a file may be at most; each one is named in the message that refuses more. */
export const limits = {
  fileBytes: 512 * 1024 * 1024,
  columns: 500,
  cellCharacters: 100_000,
  /** PostgreSQL's index entries end at 2,704 bytes: 600 characters of 4 bytes fit */
  idCharacters: 600,
  textCharacters: 5_000,
} as const;
