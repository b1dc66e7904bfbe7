import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { requireDraft } from './dataset.repository';
import { asDomainError } from './dataset-error';
import { draftOfStructure } from './draft-of-structure';
import { storedFile } from './workbook/byte-source';
import { inspectWorkbook } from './workbook/inspect-workbook';
import { workbookData } from './workbook/stored-workbook';

/** Reads another sheet of a draft's workbook than was taken at first. */
export async function chooseSheet(input: {
  readonly org: Organisation;
  readonly id: string;
  readonly sheet: number;
}): Promise<void> {
  const { org, id, sheet } = input;
  try {
    const size = await withOrg(org.id, async (tx) =>
      Number((await requireDraft(tx, org.id, id)).sizeBytes),
    );
    const found = await inspectWorkbook(storedFile(org.id, id, size), sheet);
    const { structure } = found;
    await withOrg(org.id, async (tx) => {
      await requireDraft(tx, org.id, id);
      const draft = await draftOfStructure(tx, org.id, structure);
      await tx.import.update({
        where: { organisationId_id: { organisationId: org.id, id } },
        data: { ...workbookData(found), ...draft },
      });
    });
  } catch (error) {
    throw asDomainError(error);
  }
}
