import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const resolve = {
  alias: [
    { find: /^@\//, replacement: fileURLToPath(new URL('./', import.meta.url)) },
    // Next's marker package throws outside its bundler.
    {
      find: /^(server|client)-only$/,
      replacement: fileURLToPath(new URL('./test/empty-module.ts', import.meta.url)),
    },
  ],
};

const ignored = ['node_modules/**', '.next/**', 'dist/**', '.jalon/**', 'e2e/**'];
const onDatabase = ['**/*.db.test.{ts,mjs}', '**/*.contract.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['**/*.test.ts', 'scripts/**/*.test.mjs'],
          exclude: [...ignored, ...onDatabase],
          // some start processes, and a machine may be busy
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        plugins: [react()],
        test: { name: 'dom', environment: 'jsdom', include: ['**/*.test.tsx'], exclude: ignored },
      },
      ...[
        { name: 'db', include: ['**/*.db.test.{ts,mjs}'] },
        { name: 'contract', include: ['**/*.contract.test.ts'] },
      ].map((project) => ({
        resolve,
        test: {
          ...project,
          exclude: ignored,
          environment: 'node',
          globalSetup: ['scripts/testing/vitest-database.mjs'],
          setupFiles: ['test/use-database.ts'],
          hookTimeout: 90_000,
          testTimeout: 60_000,
        },
      })),
    ],
  },
});
