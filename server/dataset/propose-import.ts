import type { TenantTransaction } from '@/server/tenancy/with-org';
import { importOptionsSchema, type ImportOptions } from './dataset.schemas';
import type { ColumnProfile } from './engine/column-profile';
import { recognise } from './engine/preset/registry';
import { proposeMapping, type ColumnChoices, type Mapping } from './engine/propose-mapping';
import { proposeStages, type StageOutcomes } from './engine/propose-stages';
import type { RecordType } from './engine/record-type/definition';

export interface ImportProposal {
  readonly mapping: Mapping;
  readonly options: ImportOptions;
}

/** The outcomes of the stages in a column, as far as its profile lists its values. */
export function stagesOf(
  mapping: Mapping,
  profiles: Readonly<Record<string, ColumnProfile>>,
): StageOutcomes {
  const profile = profiles[mapping.stage ?? ''];
  return proposeStages(Object.keys(profile?.values ?? {}));
}

/** What an import of this type is set to at first: from earlier imports, the preset, and names. */
export async function proposeImport(
  tx: TenantTransaction,
  organisationId: string,
  type: RecordType,
  header: readonly string[],
  profiles: Readonly<Record<string, ColumnProfile>>,
): Promise<ImportProposal> {
  const choices = await tx.importColumnChoice.findMany({
    where: { organisationId, recordType: type, columnName: { in: [...header] } },
  });
  const remembered: ColumnChoices = Object.fromEntries(
    choices.map(({ columnName, field }) => [columnName, field]),
  );
  const columns = header.filter((name) => name !== '');
  const preset = recognise(columns, type);
  const { mapping, undecided } = proposeMapping(type, columns, remembered, preset);
  const aliases = await tx.importValueAlias.findMany({
    where: { organisationId, recordType: type },
    take: 10_000,
  });
  const byField: Record<string, Record<string, string>> = {};
  for (const { field, fromValue, toValue } of aliases) {
    byField[field] = { ...byField[field], [fromValue]: toValue };
  }
  const stages = type === 'deal' ? stagesOf(mapping, profiles) : { won: [], lost: [] };
  const constants = Object.entries(preset?.constants ?? {}).filter(
    ([field]) => !(field in mapping),
  );
  return {
    mapping,
    options: importOptionsSchema.parse({
      aliases: byField,
      stages,
      constants: Object.fromEntries(constants),
      preset: preset?.id ?? null,
      undecided,
    }),
  };
}
