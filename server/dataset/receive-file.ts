import { createHash } from 'node:crypto';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { asDomainError } from './dataset-error';
import { limits } from './engine/limits';
import { EncodingDetector } from './engine/encoding';
import { proposeRecordType } from './engine/propose-record-type';
import { CHUNK_BYTES, storeChunk } from './file-chunks';
import { HEAD_BYTES, inspectHead, type FileStructure } from './inspect-file';
import { proposeImport } from './propose-import';
import { storedFile } from './workbook/byte-source';
import { inspectWorkbook, type WorkbookStructure } from './workbook/inspect-workbook';
import { workbookData } from './workbook/stored-workbook';

export interface ReceiveFileInput {
  readonly org: Organisation;
  /** null: no member sends it, but a program */
  readonly member: Pick<OrganisationMember, 'id'> | null;
  readonly clock: Clock;
  readonly fileName: string;
  /** what the sender says the length is; null when unknown */
  readonly contentLength: number | null;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * Stores an uploaded file in pieces as they arrive and makes a draft import of it. Nothing is left
 * where the file is too large, cut off or can't be read as a table.
 */
export async function receiveFile(
  input: ReceiveFileInput,
): Promise<{ id: string; sha256: string }> {
  const { org, member, clock } = input;
  if (input.contentLength !== null && input.contentLength > limits.fileBytes) throw tooLarge();
  const { id } = await withOrg(org.id, (tx) =>
    tx.import.create({
      data: {
        organisationId: org.id,
        fileName: input.fileName.replaceAll('\0', '').slice(0, 255),
        createdBy: member?.id ?? null,
        createdAt: clock.now(),
      },
      select: { id: true },
    }),
  );
  try {
    const stored = await storeBody(org.id, id, input);
    await saveDraft(org.id, id, stored);
    return { id, sha256: stored.sha256 };
  } catch (error) {
    await withOrg(org.id, (tx) => tx.import.deleteMany({ where: { organisationId: org.id, id } }));
    throw asDomainError(error);
  }
}

interface StoredFile {
  readonly size: number;
  readonly sha256: string;
  readonly structure: FileStructure;
  /** null: the file is a text */
  readonly workbook: WorkbookStructure | null;
}

function tooLarge(): DomainError {
  const megabytes = limits.fileBytes / 1024 / 1024;
  return new DomainError('invalid', 'dataset.errors.fileTooLarge', { megabytes });
}

async function storeBody(
  organisationId: string,
  importId: string,
  { body, contentLength }: ReceiveFileInput,
): Promise<StoredFile> {
  const hash = createHash('sha256');
  const detector = new EncodingDetector();
  const head: Uint8Array[] = [];
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let size = 0;
  let position = 0;
  const store = async (bytes: Buffer) => {
    if (position * CHUNK_BYTES < HEAD_BYTES) head.push(bytes);
    await storeChunk(organisationId, importId, position, bytes);
    position += 1;
  };
  for await (const piece of body) {
    size += piece.length;
    if (size > limits.fileBytes) throw tooLarge();
    hash.update(piece);
    detector.push(piece);
    waiting.push(piece);
    waitingBytes += piece.length;
    if (waitingBytes < CHUNK_BYTES) continue;
    // every piece but the last has one size, so that a place in the file says which piece it is in
    let bytes = Buffer.concat(waiting);
    for (; bytes.length >= CHUNK_BYTES; bytes = bytes.subarray(CHUNK_BYTES)) {
      await store(bytes.subarray(0, CHUNK_BYTES));
    }
    waiting = [bytes];
    waitingBytes = bytes.length;
  }
  if (waitingBytes > 0) await store(Buffer.concat(waiting));
  if (contentLength !== null && size !== contentLength) {
    throw new DomainError('invalid', 'dataset.errors.uploadIncomplete', {
      received: size,
      expected: contentLength,
    });
  }
  const stored = { size, sha256: hash.digest('hex') };
  const encoding = detector.result();
  if (encoding === 'archive') {
    const source = storedFile(organisationId, importId, size);
    const workbook = await inspectWorkbook(source, null);
    return { ...stored, structure: workbook.structure, workbook };
  }
  const beginning = Buffer.concat(head);
  const structure = inspectHead(beginning, beginning.length === size, encoding, null);
  return { ...stored, structure, workbook: null };
}

async function saveDraft(
  organisationId: string,
  id: string,
  { size, sha256, structure, workbook }: StoredFile,
): Promise<void> {
  const recordType = proposeRecordType(structure.header);
  await withOrg(organisationId, async (tx) => {
    const proposal = recordType
      ? await proposeImport(tx, organisationId, recordType, structure.header, {})
      : null;
    await tx.import.update({
      where: { organisationId_id: { organisationId, id } },
      data: {
        isUploaded: true,
        sizeBytes: size,
        sha256,
        ...(workbook ? workbookData(workbook) : {}),
        encoding: structure.encoding,
        delimiter: structure.delimiter,
        header: [...structure.header],
        sample: structure.sample.map((cells) => [...cells]),
        recordType,
        ...(proposal ? { mapping: proposal.mapping, options: proposal.options } : {}),
      },
    });
  });
}
