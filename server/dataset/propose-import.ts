import type { TenantTransaction } from '@/server/tenancy/with-org';
import { importOptionsSchema, type ImportOptions } from './dataset.schemas';
import type { ColumnProfile } from './engine/column-profile';
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

/** What an import of this type is set to at first: from names and from earlier imports. */
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
  const mapping = proposeMapping(
    type,
    header.filter((name) => name !== ''),
    remembered,
  );
  const aliases = await tx.importValueAlias.findMany({
    where: { organisationId, recordType: type },
    take: 10_000,
  });
  const byField: Record<string, Record<string, string>> = {};
  for (const { field, fromValue, toValue } of aliases) {
    byField[field] = { ...byField[field], [fromValue]: toValue };
  }
  const stages = type === 'deal' ? stagesOf(mapping, profiles) : { won: [], lost: [] };
  return { mapping, options: importOptionsSchema.parse({ aliases: byField, stages }) };
}
