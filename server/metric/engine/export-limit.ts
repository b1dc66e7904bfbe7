export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The longest tables that are exported, in rows; a longer one is refused, never cut. */
export const exportLimits: Readonly<Record<ExportFormat, number>> = {
  csv: 1_000_000,
  xlsx: 200_000,
};
