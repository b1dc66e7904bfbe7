import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
// Without top-level await, which an old Node.js could not even read.
import('./platform/command.mjs').then(({ runCommand }) =>
  runCommand(async () => {
    const { step } = await import('./platform/steps.mjs');
    const { installPackages } = await import('./building/install.mjs');
    const { generateClient } = await import('./building/client.mjs');
    await step('Packages', installPackages);
    await step('Database client', generateClient);
    const { staticChecks } = await import('./testing/tools.mjs');
    const { vitestStep } = await import('./testing/vitest.mjs');
    const { runSteps } = await import('./testing/run-steps.mjs');
    const { closingLine, sum } = await import('./testing/outcome.mjs');
    const total = sum(
      await runSteps([...staticChecks, vitestStep('Unit tests', ['unit', 'dom'])], 2),
    );
    console.log(`\n${closingLine(total)}`);
    return total.failed ? 1 : 0;
  }),
);
