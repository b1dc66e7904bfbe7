import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import type { requireDraft } from '../dataset.repository';
import type { ImportSetup } from '../import-setup';
import { storedWorkbookSchema } from '../workbook/stored-workbook';
import { pullKey } from './stored-pull';

/**
 * What a pull's first file was set to holds for its later ones, the formats that were found
 * included: a file that is written otherwise is refused rather than guessed at.
 */
export async function adoptSetup(
  tx: TenantTransaction,
  row: Awaited<ReturnType<typeof requireDraft>>,
  { type, mapping, options, context }: ImportSetup,
  actor: Actor,
): Promise<void> {
  const { organisationId, id: importId, sha256 } = row;
  const pull = await tx.dataPull.findFirst({
    where: { organisationId, setupImportId: importId, status: 'mapping' },
  });
  if (!pull) return;
  const workbook = storedWorkbookSchema.parse(row.workbook);
  const sheet = workbook?.sheets.find(({ number }) => number === row.sheet)?.name ?? null;
  const found = { dateFormat: context.dateFormat, decimal: context.decimal };
  await tx.dataPull.update({
    where: pullKey(pull),
    data: {
      status: 'active',
      recordType: type,
      mapping,
      options: { ...options, ...found },
      sheet,
      runningImportId: importId,
      runningFile: { sha256: sha256 ?? '', etag: null, lastModified: null },
    },
  });
  await recordAuditEntry(tx, {
    organisationId,
    actor,
    action: 'pull.started',
    subjectKind: 'pull',
    subjectId: pull.id,
    detail: { name: pull.name, recordType: type },
  });
}
