import { buildApplication } from '../building/app.mjs';
import { generateClient } from '../building/client.mjs';
import { installPackages } from '../building/install.mjs';
import { step } from '../platform/steps.mjs';
import { closingLine, single, sum } from './outcome.mjs';
import { runStep, runSteps } from './run-steps.mjs';

/** Everything there is to test, then one closing line. @returns {Promise<number>} exit code */
export async function testEverything() {
  await step('Packages', installPackages);
  await step('Database client', generateClient);
  // These load packages, which may be installed only now.
  const { findChromium } = await import('./chromium.mjs');
  const { runJourneys } = await import('./journeys.mjs');
  const { checkSharedData } = await import('./shared-data.mjs');
  const { startTestCluster } = await import('./test-cluster.mjs');
  const { staticChecks } = await import('./tools.mjs');
  const { vitestStep } = await import('./vitest.mjs');

  let chromium = null;
  const findBrowser = async () => {
    chromium = await findChromium();
    return single(true);
  };
  const outcomes = await runSteps(
    [
      { name: 'Real input', run: async () => checkSharedData() },
      { name: 'Chromium', run: findBrowser },
      ...staticChecks,
    ],
    2,
  );
  outcomes.push(await runStep(vitestStep('Unit tests', ['unit', 'dom'])));
  outcomes.push(...(await onTestCluster(startTestCluster, vitestStep)));
  const build = await runStep({
    name: 'Production build',
    run: async () => {
      await buildApplication();
      return single(true);
    },
  });
  outcomes.push(build);
  outcomes.push(
    await runStep({
      name: 'Browser journeys',
      run: () => (build.failed ? single(false, 'there is no build') : runJourneys(chromium)),
    }),
  );
  const total = sum(outcomes);
  console.log(`\n${closingLine(total)}`);
  return total.failed ? 1 : 0;
}

async function onTestCluster(startTestCluster, vitestStep) {
  let cluster;
  const started = await runStep({
    name: 'PostgreSQL with all migrations',
    run: async () => {
      cluster = await startTestCluster();
      return single(true);
    },
  });
  if (!cluster) return [started];
  const env = () => ({ JALON_TEST_CLUSTER: JSON.stringify(cluster) });
  try {
    return [
      started,
      await runStep(vitestStep('Database tests', ['db'], env)),
      await runStep(vitestStep('Tenancy contract', ['contract'], env)),
    ];
  } finally {
    await cluster.stop();
  }
}
