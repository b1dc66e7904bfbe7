import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { requireImport } from './dataset.repository';
import { notADraft } from './dataset-error';
import { REHEARSED_ROWS, type Findings, type ImportOutcome } from './dataset.schemas';
import { loadImportSetup } from './import-setup';
import { openQuestions } from './open-questions';
import { rehearseImport, type RehearsedFigures } from './rehearse-import';

/** What a draft would do; without figures where it has too many rows to be rehearsed. */
export type ImportPreview<After, Before> =
  | { readonly kind: 'rehearsed'; readonly outcome: ImportOutcome; after: After; before: Before }
  | { readonly kind: 'compared'; readonly outcome: ImportOutcome }
  /** something is still open, or the file is still looked through */
  | { readonly kind: 'notReady' };

/**
 * What the run of a draft would do with its rows, and to figures. Small files are run and taken
 * back; for others it is what the check of the last step has compared.
 */
export async function previewImport<After, Before>(
  org: Organisation,
  id: string,
  clock: Clock,
  figures: RehearsedFigures<After, Before>,
): Promise<ImportPreview<After, Before>> {
  const ready = await withOrg(org.id, async (tx) => {
    const row = await requireImport(tx, org.id, id);
    if (row.status !== 'draft') throw notADraft();
    if (row.checkStatus !== 'done' || openQuestions(row).length > 0) return null;
    const findings = row.findings as Findings | null;
    return { findings, setup: await loadImportSetup(tx, org.id, id) };
  });
  if (!ready) return { kind: 'notReady' };
  const { setup, findings } = ready;
  if ((setup.rowCount ?? Infinity) <= REHEARSED_ROWS) {
    return { kind: 'rehearsed', ...(await rehearseImport(setup, clock, figures)) };
  }
  return findings?.outcome ? { kind: 'compared', outcome: findings.outcome } : { kind: 'notReady' };
}
