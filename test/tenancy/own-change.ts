import { randomUUID } from 'node:crypto';
import { writeRecords } from '@/server/dataset/write-records';
import { fixedClock } from '@/server/platform/clock';
import { findOrganisation } from '@/server/tenancy/find-organisation';
import { sampleSlug, userWithRole } from './sample-organisation';

/** An import of one new product, done and not undone yet; another each time. */
export async function ownChange(organisation: number): Promise<{ id: string }> {
  const user = userWithRole(organisation, 'owner');
  const found = await findOrganisation(user, sampleSlug(organisation));
  if (!found) throw new Error(`no sample organisation ${organisation}`);
  const externalId = randomUUID();
  const { importId } = await writeRecords({
    org: found.org,
    actor: { kind: 'operator', id: null },
    clock: fixedClock('2026-03-10T12:00:00Z'),
    source: 'machine',
    type: 'product',
    records: [{ externalId, name: externalId }],
    options: {},
  });
  if (!importId) throw new Error('nothing was written');
  return { id: importId };
}
