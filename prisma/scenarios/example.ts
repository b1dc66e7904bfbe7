import { resolve } from 'node:path';
import { systemClock } from '@/server/platform/clock';
import { runtimePool } from '@/server/platform/db/pool';
import { ensureExample } from './ensure-example';

/** The scenario as a process of its own: `npm start` runs it after the migrations. */
export async function main(): Promise<void> {
  try {
    await ensureExample(resolve(process.env.JALON_DATA_DIR ?? '.jalon'), systemClock);
  } finally {
    await runtimePool().end();
  }
}
