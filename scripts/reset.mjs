import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
// Without top-level await, which an old Node.js could not even read.
import('./platform/command.mjs').then(({ runCommand }) =>
  runCommand(async () => {
    const { Refusal } = await import('./platform/refusal.mjs');
    const { readSettings } = await import('./platform/settings.mjs');
    const { step } = await import('./platform/steps.mjs');
    const { withDatabase } = await import('./database/open.mjs');
    const { emptyDatabase } = await import('./database/empty.mjs');
    const { prepareDatabase } = await import('./database/prepare.mjs');
    const settings = readSettings(process.env);
    if (settings.mode === 'hosted' && !process.argv.includes('--yes')) {
      throw new Refusal(
        'This deletes everything in the database of DATABASE_URL.',
        'If you mean it: npm run db:reset -- --yes',
      );
    }
    await withDatabase(settings, 'npm run db:reset', async ({ ownerUrl }) => {
      await step('Everything deleted', () => emptyDatabase(ownerUrl));
      await step('Migrations', () => prepareDatabase(ownerUrl));
    });
  }),
);
