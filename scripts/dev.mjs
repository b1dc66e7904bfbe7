import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
const { runCommand } = await import('./platform/command.mjs');

await runCommand(async () => {
  const { readSettings } = await import('./platform/settings.mjs');
  const { runDevelopment } = await import('./start/development.mjs');
  return runDevelopment(readSettings(process.env));
});
