import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
// Standard output is for the answer alone.
console.log = console.error;
// Without top-level await, which an old Node.js could not even read.
import('./platform/command.mjs').then(({ runCommand }) =>
  runCommand(async () => {
    const { readCommand, printUsage } = await import('./admin/command-line.mjs');
    const { runAdmin } = await import('./admin/run-admin.mjs');
    const { readSettings } = await import('./platform/settings.mjs');
    const { Refusal } = await import('./platform/refusal.mjs');
    const read = readCommand(process.argv.slice(2));
    if (read.fault) {
      printUsage(read.fault);
      return 2;
    }
    try {
      return await runAdmin(readSettings(process.env), read);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      console.error(JSON.stringify({ error: error.message.replaceAll(/\s*\n\s*/g, ' ') }));
      return 1;
    }
  }),
);
