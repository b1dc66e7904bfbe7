import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
// Without top-level await, which an old Node.js could not even read.
import('./platform/command.mjs').then(({ runCommand }) =>
  runCommand(async () => {
    const { readSettings } = await import('./platform/settings.mjs');
    const { step } = await import('./platform/steps.mjs');
    const { withDatabase } = await import('./database/open.mjs');
    const { prepareDatabase } = await import('./database/prepare.mjs');
    const { seedExample } = await import('./start/example.mjs');
    const settings = readSettings(process.env);
    await withDatabase(settings, 'npm run db:seed', async (database) => {
      await step('Migrations', () => prepareDatabase(database.ownerUrl));
      await step('Example organisation', () => seedExample(settings, database));
    });
  }),
);
