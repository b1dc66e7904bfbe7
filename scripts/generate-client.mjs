import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
// Without top-level await, which an old Node.js could not even read.
import('./platform/command.mjs').then(({ runCommand }) =>
  runCommand(async () => {
    const { step } = await import('./platform/steps.mjs');
    const { generateClient } = await import('./building/client.mjs');
    await step('Database client', generateClient);
  }),
);
