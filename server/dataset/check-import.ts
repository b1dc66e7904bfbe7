import { Prisma } from '@/server/platform/db/generated/client';
import { DomainError } from '@/server/platform/domain-error';
import { withOrg } from '@/server/tenancy/with-org';
import { checkProgress } from './check-progress';
import { checkRows } from './check-rows';
import { compareFile } from './compare-file';
import { requireImport } from './dataset.repository';
import { REHEARSED_ROWS, type ImportOutcome } from './dataset.schemas';
import { asDomainError } from './dataset-error';
import { loadImportSetup, type ImportSetup } from './import-setup';
import { openQuestions } from './open-questions';
import { prepareProfile } from './prepare-profile';
import { storedJson } from './stored-json';

/**
 * Looks through a draft's whole file: first at what its columns hold, then, once nothing about
 * the mapping is open, at every row. What it finds is kept with the draft; a file that can't be
 * read to its end leaves its reason there. `hasOutcome`: what a run would do is found as well.
 */
export async function checkImport(
  organisationId: string,
  id: string,
  hasOutcome = false,
): Promise<void> {
  try {
    await prepareProfile(organisationId, id);
    const ready = await withOrg(organisationId, (tx) => readyToCheck(tx, organisationId, id));
    const setup = ready?.setup;
    const checked = setup
      ? await checkRows(setup, checkProgress(organisationId, id, setup.sizeBytes))
      : null;
    const outcome = setup && hasOutcome ? await outcomeOf(setup) : null;
    const findings = checked && { ...checked, outcome };
    await withOrg(organisationId, async (tx) => {
      const row = await requireImport(tx, organisationId, id);
      // set differently meanwhile: another check is on its way
      if (ready && ready.settings !== settingsOf(row)) return;
      await tx.import.updateMany({
        where: { organisationId, id, status: 'draft' },
        data: {
          checkStatus: findings ? 'done' : 'none',
          checkProgress: 1,
          ...(findings ? { findings: storedJson(findings) } : {}),
        },
      });
    });
  } catch (error) {
    const known = asDomainError(error);
    if (!(known instanceof DomainError)) throw error;
    await withOrg(organisationId, (tx) =>
      tx.import.updateMany({
        where: { organisationId, id, status: 'draft' },
        data: {
          checkStatus: 'failed',
          findings: Prisma.DbNull,
          failure: { code: known.code, params: known.params },
        },
      }),
    );
  }
}

/** What a run would do, where the file is too large to be rehearsed when it is asked for. */
async function outcomeOf(setup: ImportSetup): Promise<ImportOutcome | null> {
  const { organisationId, importId, rowCount } = setup;
  if (rowCount === null || rowCount <= REHEARSED_ROWS) return null;
  return compareFile(setup, checkProgress(organisationId, importId, rowCount));
}

async function readyToCheck(
  tx: Parameters<typeof loadImportSetup>[0],
  organisationId: string,
  id: string,
): Promise<{ setup: ImportSetup; settings: string } | null> {
  const row = await requireImport(tx, organisationId, id);
  if (row.status !== 'draft' || !row.recordType || openQuestions(row).length > 0) return null;
  await tx.import.update({
    where: { organisationId_id: { organisationId, id } },
    data: { checkStatus: 'running', checkProgress: 0 },
  });
  const setup = await loadImportSetup(tx, organisationId, id);
  return { setup, settings: settingsOf(row) };
}

function settingsOf(row: Awaited<ReturnType<typeof requireImport>>): string {
  const { recordType, mapping, options, encoding, delimiter, sheet } = row;
  return JSON.stringify([recordType, mapping, options, encoding, delimiter, sheet]);
}
