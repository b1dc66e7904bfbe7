import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { requireDraft, withoutCheck } from './dataset.repository';
import type { RecordType } from './dataset.schemas';
import { fileStructureSchema, profilesSchema } from './import-setup';
import { proposeImport } from './propose-import';
import { requestCheck } from './request-check';

/** Sets what a draft's rows are, with the mapping and options that follow from the columns. */
export async function chooseRecordType(input: {
  readonly org: Organisation;
  readonly id: string;
  readonly recordType: RecordType;
}): Promise<void> {
  const { org, id, recordType } = input;
  await withOrg(org.id, async (tx) => {
    const row = await requireDraft(tx, org.id, id);
    const { header } = fileStructureSchema.parse(row);
    const profiles = profilesSchema.parse(row.profile ?? {});
    const { mapping, options } = await proposeImport(tx, org.id, recordType, header, profiles);
    await tx.import.update({
      where: { organisationId_id: { organisationId: org.id, id } },
      data: { recordType, mapping, options, ...withoutCheck },
    });
  });
  await requestCheck(org.id, id);
}
