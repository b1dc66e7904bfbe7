import { withOrg } from '@/server/tenancy/with-org';

const SHOW_EVERY_MS = 500;

/** Shows how far a check is, at most twice a second. */
export function checkProgress(
  organisationId: string,
  id: string,
  sizeBytes: number,
): (bytesRead: number) => Promise<void> {
  let last = performance.now();
  return async (bytesRead) => {
    if (performance.now() - last < SHOW_EVERY_MS) return;
    last = performance.now();
    await withOrg(organisationId, (tx) =>
      tx.import.updateMany({
        where: { organisationId, id },
        data: { checkProgress: sizeBytes > 0 ? Math.min(1, bytesRead / sizeBytes) : 0 },
      }),
    );
  };
}
