import { refuseOldNode } from './platform/node-version.mjs';

refuseOldNode();
const { runCommand } = await import('./platform/command.mjs');

await runCommand(async () => {
  const { readSettings } = await import('./platform/settings.mjs');
  const { step } = await import('./platform/steps.mjs');
  const { withDatabase } = await import('./database/open.mjs');
  const { prepareDatabase } = await import('./database/prepare.mjs');
  await withDatabase(readSettings(process.env), 'npm run db:migrate', ({ ownerUrl }) =>
    step('Migrations', () => prepareDatabase(ownerUrl)),
  );
});
