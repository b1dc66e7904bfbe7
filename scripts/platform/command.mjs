import { Refusal } from './refusal.mjs';

/**
 * Runs a command's main function; a refusal ends it with exit code 1 and its message alone.
 * @param {() => Promise<number | void>} main resolves to the exit code
 */
export async function runCommand(main) {
  try {
    const code = await main();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    if (error instanceof Refusal) console.error(`\n✖ ${error.message}`);
    else console.error('\n✖ Unexpected failure, please report it:\n', error);
    process.exit(1);
  }
}
