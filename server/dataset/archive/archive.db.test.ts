import { randomUUID } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '@/server/metric/engine/catalogue/catalogue';
import { readFigures } from '@/server/metric/read-figures';
import { DomainError } from '@/server/platform/domain-error';
import { loadOrganisation } from '@/server/tenancy/find-organisation';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { addMonths, civilDate } from '@/server/values/civil-date';
import { parsePeriodKey } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';
import { hasCrmData, loadCrm } from '@/test/crm/load-crm';
import { clock, ImportHarness } from '@/test/factories/import-harness';
import { recordFiles } from '@/test/factories/record-files';
import { hasMarketingData, loadMarketing } from '@/test/marketing/load-marketing';
import { readImport } from '../read-import';
import { receiveArchive } from './receive-archive';
import { runArchive } from './run-archive';
import { writeArchive } from './write-archive';

const actor = { kind: 'operator', id: null } as const;

async function written(org: Organisation): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await writeArchive(org, clock, (bytes) => {
    pieces.push(bytes);
    return Promise.resolve();
  });
  return Buffer.concat(pieces);
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 65_536) {
    yield await Promise.resolve(bytes.subarray(from, from + 65_536));
  }
}

async function take(org: Organisation, bytes: Uint8Array) {
  const body = pieces(bytes);
  const { id } = await receiveArchive({ org, actor, clock, fileName: 'whole.zip', body });
  await runArchive({ organisationId: org.id, id, clock });
  return readImport(org, id);
}

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof DomainError ? error.code : error),
  );

const anew = async ({ id }: Organisation): Promise<Organisation> => {
  const found = await withOrg(id, (tx) => loadOrganisation(tx, id));
  if (!found) throw new Error('The organisation is gone');
  return found;
};

/** Every metric in every month of a scope, in the order of the catalogue. */
async function everyFigure(org: Organisation, scope: Scope, last: string): Promise<unknown[]> {
  const periods = Array.from({ length: 13 }, (_, back) =>
    addMonths(civilDate(`${last}-01`), -back).slice(0, 7),
  ).flatMap((key) => parsePeriodKey(key, org.calendar) ?? []);
  const metrics = catalogue.map(({ id }) => id);
  const asOf = addMonths(civilDate(`${last}-28`), 1);
  const answers = await withOrg(
    org.id,
    (tx) => readFigures(tx, org, [{ metrics, periods, scope, by: [], asOf }]),
    { isReadOnly: true, timeoutMs: 240_000 },
  );
  return answers.map(({ points }) => points.map(({ figure }) => figure));
}

/** The scope of this external id in an organisation. */
function scopeOf(org: Organisation, kind: Scope['kind'], externalId: string): Promise<Scope> {
  const where = { organisationId_externalId: { organisationId: org.id, externalId } };
  return withOrg(org.id, async (tx): Promise<Scope> => {
    if (kind === 'organisation') return { kind };
    const found =
      kind === 'team'
        ? await tx.team.findUniqueOrThrow({ where })
        : await tx.person.findUniqueOrThrow({ where });
    return { kind, id: found.id };
  });
}

const valued = (figures: readonly unknown[]) =>
  figures.filter((points) => /"value":"/.test(JSON.stringify(points))).length;

const linesOf = (files: Record<string, Uint8Array>, path: string): string[] =>
  strFromU8(files[path] ?? new Uint8Array()).split('\r\n');

/** Lines of the record files, headers left out; no text of the test data holds a line end. */
const rowsIn = (archive: Uint8Array): number =>
  Object.entries(unzipSync(archive))
    .filter(([path]) => path.startsWith('records/'))
    .reduce((sum, [, bytes]) => sum + strFromU8(bytes).trimEnd().split('\r\n').length - 1, 0);

describe('an archive', () => {
  let from: ImportHarness;
  let to: ImportHarness;
  let archive: Uint8Array;
  beforeAll(async () => {
    [from, to] = [await ImportHarness.create(), await ImportHarness.create()];
    for (const { type, file, options = {} } of recordFiles) await from.import(file, options, type);
    if (hasMarketingData()) await loadMarketing(from.org.id);
    if (hasCrmData()) await loadCrm(from.org.id);
    await withOrg(from.org.id, async (tx) => {
      const organisationId = from.org.id;
      await tx.metricVariant.create({
        data: { organisationId, metric: 'win_rate', version: 1, variant: 'count' },
      });
      await tx.importValueAlias.create({
        data: {
          ...{ organisationId, recordType: 'deal', field: 'product' },
          ...{ fromValue: 'GTXPro', toValue: 'GTX Pro' },
        },
      });
      await tx.organisation.update({
        where: { id: organisationId },
        data: { openDealValuation: 'listPrice' },
      });
    });
    archive = await written(await anew(from.org));
  }, 180_000);
  afterAll(async () => {
    await from.close();
    await to.close();
  });

  test('is taken into another organisation, record by record', async () => {
    const done = await take(to.org, archive);
    expect(done).toMatchObject({ status: 'completed', progress: 1, failure: null });
    expect(done.counts.created).toBe(rowsIn(archive));
    expect(await anew(to.org)).toMatchObject({ openDealValuation: 'listPrice', currency: 'USD' });
  }, 120_000);

  test.each([
    ['organisation', '', '2017-12', 100],
    ['organisation', '', '2019-12', 40],
    ['team', 'T2', '2018-01', 20],
    ['person', 'P1', '2018-01', 20],
  ] as const)(
    'every metric of %s %s is equal in the 13 months to %s',
    async (...asked) => {
      const [kind, externalId, last, least] = asked;
      const [source, copy] = [await anew(from.org), await anew(to.org)];
      const before = await everyFigure(source, await scopeOf(source, kind, externalId), last);
      const after = await everyFigure(copy, await scopeOf(copy, kind, externalId), last);
      expect(after).toEqual(before);
      expect(valued(before)).toBeGreaterThan(least);
    },
    600_000,
  );

  test('written again from there, is the same but for its manifest', async () => {
    const [first, second] = [unzipSync(archive), unzipSync(await written(await anew(to.org)))];
    expect(Object.keys(second).sort()).toEqual(Object.keys(first).sort());
    for (const path of Object.keys(first).filter((name) => name.endsWith('.csv'))) {
      const [before, after] = [linesOf(first, path), linesOf(second, path)];
      const differs = before.findIndex((line, place) => line !== after[place]);
      expect([path, after.length, after[differs]]).toEqual([path, before.length, before[differs]]);
    }
    const aliases = JSON.parse(strFromU8(second['configuration.json'] ?? new Uint8Array())) as {
      import_value_alias: unknown[];
    };
    expect(aliases.import_value_alias).toMatchObject([{ to_value: 'GTX Pro' }]);
  });

  test('records name the import and row of their file', async () => {
    const rows = await to.rows<{ file: string; source: string; row: number }>(
      `select i.file_name as file, i.source, d.created_import_row as row
       from deal d join import i on i.organisation_id = d.organisation_id
         and i.id = d.created_import_id
       where d.organisation_id = $1 order by d.external_id collate "C" limit 1`,
    );
    expect(rows).toEqual([{ file: 'records/deal.csv', source: 'archive', row: 2 }]);
  });

  test('is refused where records are, and leaves nothing of the upload', async () => {
    const body = pieces(archive);
    const input = { org: to.org, actor, clock, fileName: 'again.zip', body };
    expect(await refusal(receiveArchive(input))).toBe('archive.errors.notEmpty');
    expect(await to.count('import', `file_name = 'again.zip'`)).toBe(0);
  });
});

describe('a file that is no whole archive', () => {
  let house: ImportHarness;
  let files: Record<string, Uint8Array>;
  beforeAll(async () => {
    house = await ImportHarness.create();
    const source = await ImportHarness.create();
    await source.import('sku,name\nX-1,Widget\nX-2,Gadget\n', {}, 'product');
    files = unzipSync(await written(await anew(source.org)));
    await source.close();
  }, 60_000);
  afterAll(() => house.close());

  const changed = (more: Record<string, Uint8Array>) => zipSync({ ...files, ...more });
  const received = (bytes: Uint8Array) =>
    refusal(
      receiveArchive({
        ...{ org: house.org, actor, clock, fileName: `${randomUUID()}.zip` },
        body: pieces(bytes),
      }),
    );

  test('is refused at once: no ZIP, no manifest, an unknown version', async () => {
    expect(await received(Buffer.from('deal id,stage\n1,Won\n'))).toBe('archive.errors.damaged');
    expect(await received(zipSync({ 'a.txt': strToU8('a') }))).toBe('archive.errors.noArchive');
    const manifest = strToU8('{"format":"jalon-archive","version":9}');
    expect(await received(changed({ 'manifest.json': manifest }))).toBe(
      'archive.errors.otherVersion',
    );
    expect(await house.count('import')).toBe(0);
  });

  test('changed since it was written: nothing is taken', async () => {
    const products = strToU8('externalId,name\r\nX-1,Changed\r\n');
    const done = await take(house.org, changed({ 'records/product.csv': products }));
    expect(done).toMatchObject({
      status: 'failed',
      failure: { code: 'archive.errors.damaged', params: { file: 'records/product.csv' } },
    });
    expect(await house.count('product')).toBe(0);
  });
});
