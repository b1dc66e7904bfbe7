import { chooseRecordType } from '@/server/dataset/choose-record-type';
import { receiveFile } from '@/server/dataset/receive-file';
import { runImport } from '@/server/dataset/run-import';
import { startImport } from '@/server/dataset/start-import';
import { fixedClock } from '@/server/platform/clock';
import { findOrganisation } from '@/server/tenancy/find-organisation';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { makeWorkbook } from '@/test/factories/workbook';
import { organisationId } from './sample-id';
import { sampleSlug, userWithRole } from './sample-organisation';

const FILE = 'externalId,name\nc-1,First customer\nc-2,Second customer\n';

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

const clock = fixedClock('2026-03-10T12:00:00Z');

const drafts = new Map<number, Promise<{ id: string }>>();

interface Owner {
  readonly org: Organisation;
  readonly member: OrganisationMember;
}

async function ownerOf(organisation: number): Promise<Owner> {
  const user = userWithRole(organisation, 'owner');
  const found = await findOrganisation(user, sampleSlug(organisation));
  if (!found) throw new Error(`no sample organisation ${organisation}`);
  return found;
}

async function upload(
  organisation: number,
  bytes: Uint8Array = Buffer.from(FILE),
): Promise<{ id: string }> {
  const found = await ownerOf(organisation);
  const { id } = await receiveFile({
    ...found,
    clock,
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

/** An import of the same two customers that ended for want of room; another each time. */
export async function fullDiskImport(organisation: number): Promise<{ id: string }> {
  const { id } = await upload(organisation);
  await withOrg(organisationId(organisation), (tx) =>
    tx.import.updateMany({
      where: { id },
      data: { status: 'failed', failure: { code: 'dataset.errors.diskFull', params: {} } },
    }),
  );
  return { id };
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

const rejected = new Map<number, Promise<{ id: string }>>();

async function runRejected(organisation: number): Promise<{ id: string }> {
  const { id } = await upload(
    organisation,
    Buffer.from('externalId,name\nc-8,Kept\nc-9,\nc-10,\n'),
  );
  const { org } = await ownerOf(organisation);
  const actor = { kind: 'operator', id: null } as const;
  await startImport({ org, actor, id });
  await runImport({ organisationId: org.id, importId: id, clock });
  return { id };
}

/** A completed import of customers whose rows 3 and 4 were rejected; one an organisation. */
export function rejectedImport(organisation: number): Promise<{ id: string }> {
  const known = rejected.get(organisation) ?? runRejected(organisation);
  rejected.set(organisation, known);
  return known;
}
