import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import queues from './queues.json';
import { jobs } from './registry';

const queueNames = queues.map((queue) => queue.name);
const deadLetters = queues.flatMap((queue) => queue.deadLetter ?? []);

test('each queue that is no dead letter queue has one job, and each job a queue', () => {
  const worked = queueNames.filter((name) => !deadLetters.includes(name));
  const handled = jobs.map((job) => job.queue);
  expect(handled.filter((name) => !deadLetters.includes(name)).sort()).toEqual(worked.sort());
  expect(new Set(handled).size).toBe(handled.length);
  expect(queueNames).toEqual(expect.arrayContaining(handled));
});

test('dead letter queues exist', () => {
  expect(queueNames).toEqual(expect.arrayContaining(deadLetters));
});

test("every domain's jobs stand in the registry", () => {
  const registry = readFileSync(new URL('./registry.ts', import.meta.url), 'utf8');
  const files = readdirSync(new URL('../server', import.meta.url), { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.jobs.ts'));
  const missing = files.filter((file) => !registry.includes(file.replace(/\.ts$/, '')));
  expect(missing).toEqual([]);
});
