import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { systemClock } from '@/server/platform/clock';
import { runtimePool } from '@/server/platform/db/pool';
import { runOperatorCommand } from './run-command';

const commandSchema = z.object({
  command: z.string(),
  options: z.record(z.string(), z.string()),
});

/** The process of `npm run admin`: the command comes on standard input, so that no list of
 * processes shows a password once more. */
export async function main(): Promise<number> {
  try {
    const given = commandSchema.parse(JSON.parse(await text(process.stdin)));
    const outcome = await runOperatorCommand(given, systemClock);
    if (outcome.exitCode === 0) process.stdout.write(`${JSON.stringify(outcome.answer)}\n`);
    else process.stderr.write(`${JSON.stringify({ error: outcome.reason })}\n`);
    return outcome.exitCode;
  } finally {
    await runtimePool().end();
  }
}
