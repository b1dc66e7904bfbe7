import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../platform/content-hash.mjs';
import { Refusal } from '../platform/refusal.mjs';
import { run } from '../platform/run.mjs';
import { ROOT } from '../platform/settings.mjs';
import { isStamped, writeStamp } from '../platform/stamp.mjs';
import { buildAdmin } from './admin.mjs';
import { bundle } from './bundle.mjs';

const SOURCES = [
  ...['app', 'components', 'server', 'worker', 'messages', 'public', 'scripts/building'],
  ...[
    'prisma/schema.prisma',
    'prisma/models',
    'package-lock.json',
    'proxy.ts',
    'instrumentation.ts',
  ],
  ...['next.config.mjs', 'tailwind.config.ts', 'postcss.config.mjs'],
];
const NOT_BUILT = /(\.test\.(ts|tsx|mjs)|\.md)$|^server\/platform\/db\/generated\//;
const STAMP = join(ROOT, '.next/jalon-build');

export const WEB_ENTRY = '.next/standalone/server.js';
export const WORKER_ENTRY = 'dist/worker.mjs';
// Jobs stream what they read: a small heap is collected sooner, and nothing grows with a file.
export const WORKER_FLAGS = ['--enable-source-maps', '--max-old-space-size=192'];

/** Makes the production build and the worker, unless those of these sources are there. */
export async function buildApplication() {
  await buildAdmin();
  const hash = await sourcesHash();
  const isThere = [WEB_ENTRY, WORKER_ENTRY].every((entry) => existsSync(join(ROOT, entry)));
  if (isThere && (await isStamped(STAMP, hash))) return { note: 'up to date' };
  rmSync(STAMP, { force: true });
  await bundle('worker/start.ts', WORKER_ENTRY);
  await buildWeb();
  await writeStamp(STAMP, hash);
  return {};
}

async function buildWeb() {
  const { code, output } = await run(
    process.execPath,
    [join(ROOT, 'node_modules/next/dist/bin/next'), 'build'],
    { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } },
  );
  if (code !== 0) {
    throw new Refusal(`The application could not be built:\n${output.trim().slice(-4000)}`);
  }
  const standalone = join(ROOT, '.next/standalone');
  cpSync(join(ROOT, '.next/static'), join(standalone, '.next/static'), { recursive: true });
  if (existsSync(join(ROOT, 'public'))) {
    cpSync(join(ROOT, 'public'), join(standalone, 'public'), { recursive: true });
  }
}

async function sourcesHash() {
  // `next dev` rewrites the list of files in tsconfig.json; only its options matter here.
  const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'));
  const files = await contentHash(ROOT, SOURCES, (path) => !NOT_BUILT.test(path));
  return `${files}:${process.versions.node.split('.')[0]}:${JSON.stringify(compilerOptions)}`;
}
