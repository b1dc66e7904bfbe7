import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
const { runCommand } = await import('./platform/command.mjs');

await runCommand(async () => {
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
});
