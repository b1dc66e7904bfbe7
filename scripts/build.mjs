import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
// Without top-level await, which an old Node.js could not even read.
import('./platform/command.mjs').then(({ runCommand }) =>
  runCommand(async () => {
    const { step } = await import('./platform/steps.mjs');
    const { installPackages } = await import('./building/install.mjs');
    const { generateClient } = await import('./building/client.mjs');
    const { buildApplication } = await import('./building/app.mjs');
    await step('Packages', installPackages);
    await step('Database client', generateClient);
    await step('Build', buildApplication);
  }),
);
