import { createHash } from 'node:crypto';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { asDomainError } from './dataset-error';
import { limits } from './engine/limits';
import { EncodingDetector } from './engine/encoding';
import { proposeRecordType } from './engine/propose-mapping';
import { CHUNK_BYTES, storeChunk } from './file-chunks';
import { HEAD_BYTES, inspectHead, type FileStructure } from './inspect-file';
import { proposeImport } from './propose-import';

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
        fileName: input.fileName.slice(0, 255),
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
  const flush = async () => {
    const bytes = Buffer.concat(waiting);
    if (position * CHUNK_BYTES < HEAD_BYTES) head.push(bytes);
    await storeChunk(organisationId, importId, position, bytes);
    position += 1;
    waiting = [];
    waitingBytes = 0;
  };
  for await (const piece of body) {
    size += piece.length;
    if (size > limits.fileBytes) throw tooLarge();
    hash.update(piece);
    detector.push(piece);
    waiting.push(piece);
    waitingBytes += piece.length;
    if (waitingBytes >= CHUNK_BYTES) await flush();
  }
  if (waitingBytes > 0) await flush();
  if (contentLength !== null && size !== contentLength) {
    throw new DomainError('invalid', 'dataset.errors.uploadIncomplete', {
      received: size,
      expected: contentLength,
    });
  }
  const encoding = detector.result();
  const beginning = Buffer.concat(head);
  const structure = inspectHead(beginning, beginning.length === size, encoding, null);
  return { size, sha256: hash.digest('hex'), structure };
}

async function saveDraft(
  organisationId: string,
  id: string,
  { size, sha256, structure }: StoredFile,
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
