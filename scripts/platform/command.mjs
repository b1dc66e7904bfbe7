import { Refusal } from './refusal.mjs';

/**
 * Runs a command's main function; a refusal ends it with exit code 1 and its message alone.
 * @param {() => Promise<number | void>} main resolves to the exit code
 */
export async function runCommand(main) {
  // A reader that leaves early (`| head`) must not take the services down half-way.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  try {
    const code = await main();
    process.exit(code ?? 0);
  } catch (error) {
    if (error instanceof Refusal) console.error(`\n✖ ${error.message}`);
    else console.error('\n✖ Unexpected failure, please report it:\n', error);
    process.exit(1);
  }
}

function ignoreClosedPipe(error) {
  if (error.code !== 'EPIPE') throw error;
}
