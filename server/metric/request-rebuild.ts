import { sendJob, type JobTransport } from '@/server/platform/queue';

export const REBUILD_QUEUE = 'metric-rebuild';

/**
 * Asks for an organisation's buckets to be rebuilt soon, once however often it is asked. Figures
 * are right without it: what is stale is computed from the records until then.
 */
export async function requestRebuild(
  transport: JobTransport,
  organisationId: string,
): Promise<void> {
  await sendJob(transport, REBUILD_QUEUE, { organisationId });
}
