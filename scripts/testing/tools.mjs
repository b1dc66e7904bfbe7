import { join } from 'node:path';
import { run } from '../platform/run.mjs';
import { ROOT } from '../platform/settings.mjs';
import { checkFileSizes } from '../checks/file-size.mjs';
import { checkMessageKeys } from '../checks/message-keys.mjs';
import { single } from './outcome.mjs';

const CACHE = 'node_modules/.cache/jalon';
const ROOMS = [
  'app',
  'components',
  'server',
  'worker',
  'test',
  'prisma',
  'bench',
  'e2e',
  'scripts',
];

const BINARIES = {
  prettier: 'prettier/bin/prettier.cjs',
  eslint: 'eslint/bin/eslint.js',
  tsc: 'typescript/bin/tsc',
  next: 'next/dist/bin/next',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
};

/** Runs an installed tool by plain Node.js: no shell, the same on every system. */
export function runTool(name, args, options = {}) {
  return run(process.execPath, [join(ROOT, 'node_modules', BINARIES[name]), ...args], {
    cwd: ROOT,
    ...options,
  });
}

const tool = (name, args) => async () => {
  const { code, output } = await runTool(name, args);
  return single(code === 0, output);
};

const ownCheck = (check) => async () => {
  const { problems, warnings } = await check(ROOT);
  return { ...single(problems.length === 0, problems.join('\n')), warnings };
};

async function checkTypes() {
  // The types of routes and of style sheets are generated.
  const generated = await runTool('next', ['typegen']);
  if (generated.code !== 0) return single(false, generated.output);
  const { code, output } = await runTool('tsc', ['--noEmit']);
  return single(code === 0, output);
}

const eslintCache = ['--cache', '--cache-strategy', 'content', '--cache-location'];

/** The checks that need neither a database nor a build, the longest first. */
export const staticChecks = [
  {
    name: 'Lint',
    run: tool('eslint', ['.', '--max-warnings', '0', ...eslintCache, `${CACHE}/eslint`]),
  },
  { name: 'Types', run: checkTypes },
  {
    name: 'Formatting',
    run: tool('prettier', ['--check', '.', '--cache', '--cache-location', `${CACHE}/prettier`]),
  },
  {
    name: 'Architecture rules',
    run: tool('depcruise', [...ROOMS, '--config', '.dependency-cruiser.cjs']),
  },
  { name: 'Unused code', run: tool('knip', []) },
  { name: 'File sizes', run: ownCheck(checkFileSizes) },
  { name: 'Texts in both languages', run: ownCheck(checkMessageKeys) },
];
