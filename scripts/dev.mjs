import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
const { runCommand } = await import('./platform/command.mjs');

await runCommand(async () => {
  const { readSettings } = await import('./platform/settings.mjs');
  const { runUntilStopped } = await import('./start/run-until-stopped.mjs');
  const { startDevelopment } = await import('./start/development.mjs');
  return runUntilStopped(startDevelopment, readSettings(process.env));
});
