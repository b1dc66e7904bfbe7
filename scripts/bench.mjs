import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
// Without top-level await, which an old Node.js could not even read.
import('./platform/command.mjs').then(({ runCommand }) =>
  runCommand(async () => {
    const { runBenchmarks } = await import('./testing/benchmarks.mjs');
    return runBenchmarks(process.argv.slice(2));
  }),
);
