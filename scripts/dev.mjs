import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
// Without top-level await, which an old Node.js could not even read.
import('./platform/command.mjs').then(({ runCommand }) =>
  runCommand(async () => {
    const { readSettings } = await import('./platform/settings.mjs');
    const { runUntilStopped } = await import('./start/run-until-stopped.mjs');
    const { startDevelopment } = await import('./start/development.mjs');
    return runUntilStopped(startDevelopment, readSettings(process.env));
  }),
);
