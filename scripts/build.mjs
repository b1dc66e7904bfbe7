import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
const { runCommand } = await import('./platform/command.mjs');

await runCommand(async () => {
  const { step } = await import('./platform/steps.mjs');
  const { installPackages } = await import('./building/install.mjs');
  const { generateClient } = await import('./building/client.mjs');
  const { buildApplication } = await import('./building/app.mjs');
  await step('Packages', installPackages);
  await step('Database client', generateClient);
  await step('Build', buildApplication);
});
