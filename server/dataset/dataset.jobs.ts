import { z } from 'zod';
import { systemClock } from '@/server/platform/clock';
import { defineJob } from '@/server/platform/queue';
import { checkImport } from './check-import';
import { runImport } from './run-import';

export const importRunJob = defineJob({
  queue: 'import-run',
  schema: z.object({
    organisationId: z.uuid(),
    importId: z.uuid(),
    task: z.enum(['check', 'run']),
  }),
  async handle({ organisationId, importId, task }, { signal }) {
    if (task === 'check') await checkImport(organisationId, importId);
    else await runImport({ organisationId, importId, clock: systemClock, signal });
  },
});
