import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../platform/content-hash.mjs';
import { ROOT } from '../platform/settings.mjs';
import { isStamped, writeStamp } from '../platform/stamp.mjs';
import { bundle } from './bundle.mjs';

const SOURCES = ['server', 'messages', 'worker/queues.json', 'package-lock.json'];
const NOT_BUNDLED = /\.test\.(ts|tsx|mjs)$|\.md$/;
const STAMP = join(ROOT, 'dist/admin-build');

export const ADMIN_ENTRY = 'dist/admin.mjs';

/** Makes the operator's commands, unless those of these sources are there. */
export async function buildAdmin() {
  const hash = await contentHash(ROOT, SOURCES, (path) => !NOT_BUNDLED.test(path));
  if (existsSync(join(ROOT, ADMIN_ENTRY)) && (await isStamped(STAMP, hash))) return;
  await bundle('server/operator/main.ts', ADMIN_ENTRY);
  await writeStamp(STAMP, hash);
}
