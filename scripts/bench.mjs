import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
const { runCommand } = await import('./platform/command.mjs');

await runCommand(async () => {
  const { runBenchmarks } = await import('./testing/benchmarks.mjs');
  return runBenchmarks(process.argv.slice(2));
});
