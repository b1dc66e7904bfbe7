/** The provenance of what an import ($1) changes, unless it made the record itself. */
export const changedFrom = (alias: string, row: string): string => `
  changed_import_id =
    case when ${alias}.created_import_id = $1 then ${alias}.changed_import_id else $1 end,
  changed_import_row =
    case when ${alias}.created_import_id = $1 then ${alias}.changed_import_row else ${row} end`;

/** The same with the moment. */
export const changedBy = (alias: string, row: string): string =>
  `${changedFrom(alias, row)}, changed_at = now()`;
