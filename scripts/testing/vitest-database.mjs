import { startTestCluster } from './test-cluster.mjs';

/** Vitest's global setup: one PostgreSQL for the run, or the one that the environment names. */
export default async function provideDatabase(project) {
  const given = process.env.JALON_TEST_CLUSTER;
  const cluster = given ? { ...JSON.parse(given), stop: async () => {} } : await startTestCluster();
  const { adminUrl, ownerUrl, runtimeUrl } = cluster;
  project.provide('testCluster', { adminUrl, ownerUrl, runtimeUrl });
  return () => cluster.stop();
}
