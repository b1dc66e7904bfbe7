import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
const { runCommand } = await import('./platform/command.mjs');

await runCommand(async () => {
  const { step } = await import('./platform/steps.mjs');
  const { generateClient } = await import('./building/client.mjs');
  await step('Database client', generateClient);
});
