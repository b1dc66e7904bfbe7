/** One row's values by column; uuids of an organisation are derived from its number. */
export type SampleRow = Readonly<Record<string, string | number | null>>;

export interface SampleTable {
  readonly table: string;
  /** primary key without organisation_id, where it isn't id */
  readonly key?: readonly string[];
  /** the n-th row of that table in an organisation; it may refer to row 1 of earlier tables only */
  readonly row: (organisation: number, n: number) => SampleRow;
}

/** uuid made of organisation, kind and n: readable in failures, and never the same twice. */
export function sampleId(organisation: number, kind: string, n: number): string {
  const hex = Buffer.from(kind.slice(0, 6).padEnd(6, '_')).toString('hex');
  const tail = `${hex.slice(0, 10)}${String(n).padStart(2, '0')}`;
  return `${String(organisation).padStart(8, '0')}-0000-4000-8000-${tail}`;
}

export const organisationId = (organisation: number): string => sampleId(organisation, 'organi', 0);

export const owned = (organisation: number, kind: string, n: number): SampleRow => ({
  organisation_id: organisationId(organisation),
  id: sampleId(organisation, kind, n),
});

/** The same for tables whose ids are numbers. */
export const numbered = (organisation: number, n: number): SampleRow => ({
  organisation_id: organisationId(organisation),
  id: organisation * 1000 + n,
});

/** n of a team that nobody is in, of a person that nobody is linked to, and of an unused token */
export const SPARE = 9;
