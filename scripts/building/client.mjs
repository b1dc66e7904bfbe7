import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { contentHash } from '../platform/content-hash.mjs';
import { Refusal } from '../platform/refusal.mjs';
import { run } from '../platform/run.mjs';
import { ROOT } from '../platform/settings.mjs';
import { isStamped, writeStamp } from '../platform/stamp.mjs';

const GENERATED = join(ROOT, 'server/platform/db/generated');
const STAMP = join(ROOT, 'node_modules/.cache/jalon/client');

/** Generates the database client unless the one of this schema is there. */
export async function generateClient() {
  const hash = await contentHash(ROOT, [
    'prisma/schema.prisma',
    'prisma/models',
    'prisma.config.ts',
    'node_modules/prisma/package.json',
  ]);
  if (existsSync(GENERATED) && (await isStamped(STAMP, hash))) return { note: 'up to date' };
  const { code, output } = await run(
    process.execPath,
    [join(ROOT, 'node_modules/prisma/build/index.js'), 'generate'],
    {
      cwd: ROOT,
      // Its native engine is not needed, and the download may be refused; /bin/true would be
      // taken for an engine that succeeds.
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: '/bin/false',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
  if (code !== 0) {
    throw new Refusal(
      `The database client could not be generated:\n  ${output.trim().slice(-1500)}`,
    );
  }
  await writeStamp(STAMP, hash);
  return {};
}
