import { importRunJob } from '@/server/dataset/dataset.jobs';
import type { Job } from '@/server/platform/queue';

/** Every job of every domain: one line for each `server/<domain>/<domain>.jobs.ts`. */
export const jobs: readonly Job[] = [importRunJob];
