import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, ImportHarness } from '@/test/factories/import-harness';
import { recordFiles } from '@/test/factories/record-files';
import type { RecordType } from '../engine/record-type/definition';
import { writeRecords } from '../write-records';
import { exportRecords } from './export-records';
import { readRecords, type RecordPage } from './read-records';
import { allRecords } from '../record.schemas';

let house: ImportHarness;
beforeAll(async () => {
  house = await ImportHarness.create();
  for (const { type, file, options = {} } of recordFiles) await house.import(file, options, type);
});
afterAll(() => house.close());

const read = (type: RecordType): Promise<RecordPage> =>
  readRecords({ org: house.org, clock, type, query: allRecords, cursor: null, limit: 200 });

describe.each(recordFiles)('$type', ({ type }) => {
  test('what is read is written again as it was', async () => {
    const { records } = await read(type);
    expect(records.length).toBeGreaterThan(0);
    const { results, importId } = await writeRecords({
      org: house.org,
      actor: { kind: 'member', id: house.member.id },
      clock,
      source: 'machine',
      type,
      records: records.map(({ values }) => values),
      options: { references: 'reject' },
    });
    expect([importId, results]).toEqual([
      null,
      records.map(({ externalId }) => ({ externalId, outcome: 'unchanged', reasons: [] })),
    ]);
    expect((await read(type)).records).toEqual(records);
  });
});

async function exported(type: RecordType, format: 'csv' | 'xlsx'): Promise<Buffer> {
  const { parts } = await exportRecords({
    ...{ org: house.org, clock, type, format, query: allRecords },
    locale: 'fr',
  });
  const chunks: Uint8Array[] = [];
  for await (const part of parts) chunks.push(part);
  return Buffer.concat(chunks);
}

describe.each(recordFiles)('$type', ({ type }) => {
  test.each(['csv', 'xlsx'] as const)(
    'an exported %s is imported again without a change',
    async (format) => {
      const { records } = await read(type);
      const bytes = await exported(type, format);
      const done = await house.import(bytes, { decimal: '.' }, type);
      const count = records.length;
      expect([done.status, done.counts]).toEqual([
        'completed',
        { read: count, created: 0, updated: 0, unchanged: count, rejected: 0 },
      ]);
      expect((await read(type)).records).toEqual(records);
    },
  );
});

test('values are machine texts, references external ids with their names beside', async () => {
  const { records } = await read('activity');
  expect(records[0]).toMatchObject({
    externalId: 'A1',
    isDerived: false,
    values: {
      externalId: 'A1',
      type: 'call',
      owner: 'P1',
      deal: 'D1',
      occurredAt: '2017-01-12T18:00:00Z',
      completedAt: null,
      durationHours: '0.25',
      tags: 'a; b',
      isPassed: 'true',
    },
    names: { owner: 'Ann', customer: 'Acme' },
  });
});

test('a person’s team is the one of today', async () => {
  const { records } = await read('person');
  expect(records.find(({ externalId }) => externalId === 'P1')).toMatchObject({
    values: { team: 'T1', role: 'rep' },
    names: { team: 'Field' },
  });
});

test('movements of periods are derived', async () => {
  const { records } = await read('subscriptionMovement');
  const kinds = records.map(
    ({ values, isDerived }) => `${String(values.kind)} ${String(isDerived)}`,
  );
  expect(kinds.sort()).toEqual(['churn true', 'contraction false', 'new true']);
});
