import { withOrg } from '@/server/tenancy/with-org';
import { importOptionsSchema, mappingSchema } from './dataset.schemas';
import { checkProgress } from './check-progress';
import { requireImport } from './dataset.repository';
import { fileChunks } from './file-chunks';
import { fileStructureSchema } from './import-setup';
import { profileFile } from './profile-file';
import { prepareSheet } from './workbook/prepare-sheet';
import { stagesOf } from './propose-import';
import { storedJson } from './stored-json';

/** how much of the work it is to turn a sheet into text, the rest being to look at it */
const SHEET_SHARE = 0.7;

/** Profiles the columns of an import's file unless that is done; proposes the outcomes of its stages. */
export async function prepareProfile(organisationId: string, id: string): Promise<void> {
  const row = await withOrg(organisationId, async (tx) => {
    const found = await requireImport(tx, organisationId, id);
    if (found.profile !== null || !['draft', 'running'].includes(found.status)) return null;
    await tx.import.update({
      where: { organisationId_id: { organisationId, id } },
      data: { checkStatus: 'running', checkProgress: 0 },
    });
    return found;
  });
  if (!row) return;
  const { header, ...format } = fileStructureSchema.parse(row);
  const isSheet = row.sheet !== null;
  const show = checkProgress(organisationId, id, 1);
  const sizeBytes = isSheet
    ? await prepareSheet(row, (share) => show(share * SHEET_SHARE))
    : Number(row.sizeBytes);
  const before = isSheet ? SHEET_SHARE : 0;
  const profile = await profileFile(fileChunks(organisationId, id), format, header, (bytesRead) =>
    show(before + ((1 - before) * bytesRead) / sizeBytes),
  );
  await withOrg(organisationId, async (tx) => {
    const current = await requireImport(tx, organisationId, id);
    const mapping = mappingSchema.parse(current.mapping);
    const options = importOptionsSchema.parse(current.options);
    const isUnset = options.stages.won.length + options.stages.lost.length === 0;
    const stages =
      current.recordType === 'deal' && isUnset
        ? stagesOf(mapping, profile.columns)
        : options.stages;
    await tx.import.updateMany({
      where: {
        organisationId,
        id,
        encoding: format.encoding,
        delimiter: format.delimiter,
        sheet: row.sheet,
      },
      data: {
        rowCount: profile.rowCount,
        profile: storedJson(profile.columns),
        options: { ...options, stages: { won: [...stages.won], lost: [...stages.lost] } },
        checkStatus: 'none',
      },
    });
  });
}
