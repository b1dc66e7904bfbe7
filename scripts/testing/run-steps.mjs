import { single } from './outcome.mjs';

/**
 * Runs one step: prints how it went, and its output only when something failed.
 * @param {{ name: string, run: () => Promise<import('./outcome.mjs').Outcome> }} step
 */
export async function runStep({ name, run }) {
  const started = performance.now();
  let outcome;
  try {
    outcome = await run();
  } catch (error) {
    outcome = single(false, error.name === 'Refusal' ? error.message : error.stack);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { passed, failed, skipped, output, warnings = [] } = outcome;
  const count = passed + failed + skipped > 1 ? ` (${passed} of ${passed + failed})` : '';
  console.log(`${failed ? '✖' : '✔'} ${name}${count} · ${seconds} s`);
  for (const warning of warnings) console.log(`  ! ${warning}`);
  if (failed && output) console.log(indent(output));
  return outcome;
}

/** Runs steps in the given number of lanes; a failed one does not keep the others from running. */
export async function runSteps(steps, lanes = 1) {
  const waiting = [...steps];
  const outcomes = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift())
      outcomes.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

const indent = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
