import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import { withOrg } from '@/server/tenancy/with-org';
import { ImportHarness } from '@/test/factories/import-harness';
import { runOperatorCommand } from './run-command';

const clock = fixedClock('2026-03-10T12:00:00Z');

it('an archive is written to a file, and taken from it once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  const [from, to] = [await ImportHarness.create(), await ImportHarness.create()];
  const run = (command: string, house: ImportHarness) => {
    const options = { organisation: house.org.slug, file: join(folder, 'whole.zip') };
    return runOperatorCommand({ command, options }, clock);
  };
  try {
    for (const { id: organisationId, slug } of [from.org, to.org]) {
      await withOrg(organisationId, (tx) =>
        tx.organisationSlug.createMany({ data: [{ slug, organisationId }], skipDuplicates: true }),
      );
    }
    await from.import('sku,name\nX-1,Widget\nX-2,=Gadget\n', {}, 'product');
    expect(await run('export', from)).toMatchObject({ exitCode: 0, answer: { records: 2 } });
    expect(await readdir(folder)).toEqual(['whole.zip']);
    const taken = { status: 'completed', records: 2, organisation: to.org.slug };
    expect(await run('import-archive', to)).toMatchObject({ exitCode: 0, answer: taken });
    expect(await to.count('product', `name = '=Gadget'`)).toBe(1);
    expect(await run('import-archive', to)).toMatchObject({
      exitCode: 1,
      reason:
        'This organisation has records already (product). Take the archive into an empty one.',
    });
  } finally {
    await rm(folder, { recursive: true });
    await from.close();
    await to.close();
  }
});
