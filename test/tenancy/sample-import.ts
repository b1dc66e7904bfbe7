import { chooseRecordType } from '@/server/dataset/choose-record-type';
import { receiveFile } from '@/server/dataset/receive-file';
import { fixedClock } from '@/server/platform/clock';
import { findOrganisation } from '@/server/tenancy/find-organisation';
import { sampleSlug, userWithRole } from './sample-organisation';

const FILE = 'externalId,name\nc-1,First customer\nc-2,Second customer\n';

async function* pieces(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(FILE));
}

const drafts = new Map<number, Promise<{ id: string }>>();

async function upload(organisation: number): Promise<{ id: string }> {
  const found = await findOrganisation(
    userWithRole(organisation, 'owner'),
    sampleSlug(organisation),
  );
  if (!found) throw new Error(`no sample organisation ${organisation}`);
  const { id } = await receiveFile({
    ...found,
    clock: fixedClock('2026-03-10T12:00:00Z'),
    fileName: 'customers.csv',
    contentLength: FILE.length,
    body: pieces(),
  });
  await chooseRecordType({ org: found.org, id, recordType: 'customer' });
  return { id };
}

/** A draft import of two customers, uploaded as a person would, ready to run; one an organisation. */
export function draftImport(organisation: number): Promise<{ id: string }> {
  const draft = drafts.get(organisation) ?? upload(organisation);
  drafts.set(organisation, draft);
  return draft;
}
