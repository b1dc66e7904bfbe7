import { plainName, type RecordType } from '../record-type/definition';

export const presetProducts = ['HubSpot', 'Salesforce', 'Pipedrive'] as const;
export type PresetProduct = (typeof presetProducts)[number];

/** What is known of one kind of export file of a product. */
export interface Preset {
  readonly id: string;
  readonly product: PresetProduct;
  readonly type: RecordType;
  /** sets of columns; a file that has all columns of one set is such an export */
  readonly marks: readonly (readonly string[])[];
  /** field → columns that it is read from, best first; those joined with ' + ' belong together */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** field → value of the product → value meant */
  readonly aliases: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** field → value of every row */
  readonly constants: Readonly<Record<string, string>>;
}

interface Written {
  readonly product: PresetProduct;
  readonly type: RecordType;
  /** columns with ' | ' between */
  readonly marks: readonly string[];
  /** field → columns with ' | ' between */
  readonly columns: Readonly<Record<string, string>>;
  readonly aliases?: Preset['aliases'];
  readonly constants?: Preset['constants'];
}

/** A preset from lists written with ' | ' between their entries. */
export function preset(id: string, written: Written): Preset {
  const { product, type, marks, columns, aliases = {}, constants = {} } = written;
  return {
    id,
    product,
    type,
    marks: marks.map((names) => names.split(' | ')),
    columns: Object.fromEntries(
      Object.entries(columns).map(([field, names]) => [field, names.split(' | ')]),
    ),
    aliases,
    constants,
  };
}

/** Whether a file with these columns is such an export, in one of its languages. */
export function isRecognised({ marks }: Preset, header: readonly string[]): boolean {
  const plain = new Set(header.map(plainName));
  return marks.some((names) => names.every((name) => plain.has(plainName(name))));
}
