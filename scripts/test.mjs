import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
const { runCommand } = await import('./platform/command.mjs');

await runCommand(async () => {
  const { testEverything } = await import('./testing/everything.mjs');
  return testEverything();
});
