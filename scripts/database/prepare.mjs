import { join } from 'node:path';
import { ROOT } from '../platform/settings.mjs';
import { migrate } from './migrations.mjs';
import { installQueues } from './queues.mjs';

/** Brings the database to this version: tables first, then the job queues. */
export async function prepareDatabase(ownerUrl) {
  const applied = await migrate(ownerUrl, join(ROOT, 'prisma/migrations'));
  const queues = await installQueues(ownerUrl);
  const parts = [];
  if (applied.length) parts.push(`${applied.length} applied`);
  if (queues.length) parts.push(`${queues.length} queues made`);
  return { applied, queues, note: parts.join(', ') || 'up to date' };
}
