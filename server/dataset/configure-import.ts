import type { z } from 'zod';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { DomainError } from '@/server/platform/domain-error';
import { requireDraft, withoutCheck } from './dataset.repository';
import { mappingSchema, type configureImportSchema } from './dataset.schemas';
import { partsOf } from './engine/joined-columns';
import { definitions } from './engine/record-type/registry';
import { fileStructureSchema, profilesSchema } from './import-setup';
import { stagesOf } from './propose-import';
import { requestCheck } from './request-check';

type ConfigureImport = Omit<z.infer<typeof configureImportSchema>, 'hasOutcome'> & {
  readonly org: Organisation;
  readonly hasOutcome?: boolean;
};

/** Sets a draft's mapping and options and looks through its rows under them. */
export async function configureImport(input: ConfigureImport): Promise<void> {
  const { org, id, recordType, mapping, options, hasOutcome } = input;
  await withOrg(org.id, async (tx) => {
    const row = await requireDraft(tx, org.id, id);
    const { header } = fileStructureSchema.parse(row);
    const fields = new Set(definitions[recordType].fields.map(({ name }) => name));
    for (const [field, column] of Object.entries(mapping)) {
      if (fields.has(field) && partsOf(header, column).length > 0) continue;
      throw new DomainError('invalid', 'dataset.errors.unknownColumn', { field, column });
    }
    const profiles = profilesSchema.parse(row.profile ?? {});
    const hasOtherStages = mappingSchema.parse(row.mapping).stage !== mapping.stage;
    const stages = hasOtherStages ? stagesOf(mapping, profiles) : options.stages;
    await tx.import.update({
      where: { organisationId_id: { organisationId: org.id, id } },
      data: {
        recordType,
        mapping,
        options: { ...options, stages: { won: [...stages.won], lost: [...stages.lost] } },
        ...withoutCheck,
      },
    });
  });
  await requestCheck(org.id, id, hasOutcome);
}
