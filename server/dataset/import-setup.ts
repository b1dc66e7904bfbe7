import { z } from 'zod';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { importNotFound } from './dataset-error';
import { importOptionsSchema, mappingSchema, type ImportOptions } from './dataset.schemas';
import type { ColumnProfile } from './engine/column-profile';
import { delimiters } from './engine/delimiter';
import { detectDateFormat, detectDecimalMark } from './engine/detect-formats';
import { encodings } from './engine/encoding';
import { presets } from './engine/preset/registry';
import type { Mapping } from './engine/propose-mapping';
import { recordTypes, type RecordType } from './engine/record-type/definition';
import { definitions } from './engine/record-type/registry';
import type { RowContext } from './engine/row-context';
import { fileKinds, type FileFormat } from './file-rows';

/** Everything that the reading of an import's rows depends on. */
export interface ImportSetup {
  readonly organisationId: string;
  readonly importId: string;
  readonly type: RecordType;
  readonly format: FileFormat;
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly options: ImportOptions;
  readonly context: RowContext;
  readonly timeZone: string;
  /** of the text that is read: the file, or the rows of its sheet */
  readonly sizeBytes: number;
  readonly rowCount: number | null;
}

export const fileKindSchema = z.enum(fileKinds);

export const fileStructureSchema = z.object({
  fileKind: fileKindSchema,
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
  header: z.array(z.string()),
});

const stored = fileStructureSchema.extend({
  recordType: z.enum(recordTypes),
  mapping: mappingSchema,
  options: importOptionsSchema,
});

export const profilesSchema = z.record(z.string(), z.custom<ColumnProfile>());

/** The profiles of the columns that fields of a kind are read from. */
export function profilesOf(
  type: RecordType,
  mapping: Mapping,
  profiles: Readonly<Record<string, ColumnProfile>>,
  kind: 'date' | 'decimal',
): ColumnProfile[] {
  return definitions[type].fields.flatMap((field) => {
    const isKind = field.kind === kind || (kind === 'decimal' && field.kind === 'integer');
    const profile = profiles[mapping[field.name] ?? ''];
    return isKind && profile ? [profile] : [];
  });
}

/** The words of the recognised export, under those that were chosen. */
function understood({ aliases, preset }: ImportOptions): ImportOptions['aliases'] {
  const own = presets.find(({ id }) => id === preset)?.aliases ?? {};
  const fields = [...new Set([...Object.keys(own), ...Object.keys(aliases)])];
  return Object.fromEntries(fields.map((field) => [field, { ...own[field], ...aliases[field] }]));
}

/** Loads what an import was set to; formats that were not chosen are those of the whole columns. */
export async function loadImportSetup(
  tx: TenantTransaction,
  organisationId: string,
  importId: string,
): Promise<ImportSetup> {
  const row = await tx.import.findUnique({
    where: { organisationId_id: { organisationId, id: importId } },
  });
  const organisation = await tx.organisation.findUnique({ where: { id: organisationId } });
  if (!row || !organisation) throw importNotFound();
  const structure = stored.parse(row);
  const { recordType: type, fileKind, encoding, delimiter, header, mapping, options } = structure;
  const profiles = profilesSchema.parse(row.profile ?? {});
  const dates = detectDateFormat(profilesOf(type, mapping, profiles, 'date'));
  const decimals = detectDecimalMark(profilesOf(type, mapping, profiles, 'decimal'));
  return {
    organisationId,
    importId,
    type,
    format: { fileKind, encoding, delimiter },
    header,
    mapping,
    options,
    timeZone: organisation.timeZone,
    sizeBytes: Number(row.sheetBytes ?? row.sizeBytes),
    rowCount: row.rowCount,
    context: {
      timeZone: organisation.timeZone,
      ...(options.timeZone ? { writtenIn: options.timeZone } : {}),
      currency: organisation.currency,
      dateFormat: options.dateFormat ?? (dates.kind === 'found' ? dates.value : null),
      decimal: options.decimal ?? (decimals.kind === 'found' ? decimals.value : '.'),
      stages: options.stages,
      constants: options.constants,
      aliases: understood(options),
    },
  };
}
