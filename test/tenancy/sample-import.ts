import { chooseRecordType } from '@/server/dataset/choose-record-type';
import { receiveFile } from '@/server/dataset/receive-file';
import { fixedClock } from '@/server/platform/clock';
import { findOrganisation } from '@/server/tenancy/find-organisation';
import { makeWorkbook } from '@/test/factories/workbook';
import { sampleSlug, userWithRole } from './sample-organisation';

const FILE = 'externalId,name\nc-1,First customer\nc-2,Second customer\n';

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

const drafts = new Map<number, Promise<{ id: string }>>();

async function upload(
  organisation: number,
  bytes: Uint8Array = Buffer.from(FILE),
): Promise<{ id: string }> {
  const found = await findOrganisation(
    userWithRole(organisation, 'owner'),
    sampleSlug(organisation),
  );
  if (!found) throw new Error(`no sample organisation ${organisation}`);
  const { id } = await receiveFile({
    ...found,
    clock: fixedClock('2026-03-10T12:00:00Z'),
    fileName: 'customers.csv',
    contentLength: bytes.length,
    body: pieces(bytes),
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

/** A draft import of a workbook with two sheets of customers; another each time. */
export function workbookDraft(organisation: number): Promise<{ id: string }> {
  const rows = FILE.trim()
    .split('\n')
    .map((line) => line.split(','));
  const sheets = [
    { name: 'One', rows },
    { name: 'Two', rows },
  ];
  return upload(organisation, makeWorkbook({ sheets }));
}
