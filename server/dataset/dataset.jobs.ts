import { z } from 'zod';
import { systemClock } from '@/server/platform/clock';
import { defineJob } from '@/server/platform/queue';
import { runArchive } from './archive/run-archive';
import { checkImport } from './check-import';
import { giveUpTask } from './give-up-task';
import { importTasks } from './import-task';
import { settlePull } from './pull/settle-pull';
import { runRetry } from './quarantine/retry-rows';
import { runImport } from './run-import';
import { runUndo } from './undo/undo-import';

const schema = z.object({
  organisationId: z.uuid(),
  importId: z.uuid(),
  task: z.enum(importTasks),
});

export const importRunJob = defineJob({
  queue: 'import-run',
  schema,
  async handle({ organisationId, importId, task }, { signal }) {
    switch (task) {
      case 'check':
      case 'preview':
        return checkImport(organisationId, importId, task === 'preview');
      case 'undo':
        return runUndo(organisationId, importId, systemClock);
      case 'archive':
        return runArchive({ organisationId, id: importId, clock: systemClock, signal });
      case 'retry':
        return runRetry(organisationId, importId, systemClock);
      case 'run':
        await runImport({ organisationId, importId, clock: systemClock, signal });
        return settlePull(organisationId, importId, systemClock);
    }
  },
});

/** What was tried as often as the queue allows: it says so instead of running for ever. */
export const importDeadJob = defineJob({
  queue: 'import-run-dead',
  schema,
  async handle({ organisationId, importId, task }) {
    await giveUpTask(organisationId, importId, task, systemClock);
    if (task === 'run') await settlePull(organisationId, importId, systemClock);
  },
});
