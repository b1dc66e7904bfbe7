import type { Organisation } from '@/server/tenancy/organisation';
import { importOptionsSchema, type ImportOptions, type RecordType } from './dataset.schemas';
import type { RecordTexts } from './engine/needed-values';
import { proposeStages } from './engine/propose-stages';
import type { ImportSetup } from './import-setup';

/** What the outcome of a stage is judged by, where nobody says it: its name. */
export function stagesOf(
  type: RecordType,
  records: readonly RecordTexts[],
  { stages }: Partial<ImportOptions>,
): ImportOptions['stages'] {
  if (stages) return stages;
  if (type !== 'deal') return { won: [], lost: [] };
  const { won, lost } = proposeStages([
    ...new Set(records.flatMap(({ stage }) => stage?.trim() || [])),
  ]);
  return { won: [...won], lost: [...lost] };
}

/** The setup of an import whose rows are records with these fields, in machine formats. */
export function writeSetup(
  org: Organisation,
  importId: string,
  type: RecordType,
  fields: readonly string[],
  given: Partial<ImportOptions>,
): ImportSetup {
  const options = importOptionsSchema.parse(given);
  return {
    organisationId: org.id,
    importId,
    type,
    format: { encoding: 'utf-8', delimiter: ',' },
    header: fields,
    mapping: Object.fromEntries(fields.map((field) => [field, field])),
    options,
    timeZone: org.timeZone,
    sizeBytes: 0,
    rowCount: null,
    context: {
      timeZone: org.timeZone,
      ...(options.timeZone ? { writtenIn: options.timeZone } : {}),
      currency: org.currency,
      dateFormat: options.dateFormat,
      decimal: options.decimal ?? '.',
      stages: options.stages,
      constants: options.constants,
      aliases: options.aliases,
    },
  };
}
