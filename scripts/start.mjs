import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
const { runCommand } = await import('./platform/command.mjs');

await runCommand(async () => {
  const { readSettings } = await import('./platform/settings.mjs');
  const { runUntilStopped } = await import('./start/run-until-stopped.mjs');
  const { startProduction } = await import('./start/production.mjs');
  return runUntilStopped(startProduction, readSettings(process.env));
});
