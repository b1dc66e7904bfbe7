import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { z } from 'zod';
import { cancelImport } from '@/server/dataset/cancel-import';
import { readImport, type ImportDetail } from '@/server/dataset/read-import';
import { receiveFile } from '@/server/dataset/receive-file';
import { runImport } from '@/server/dataset/run-import';
import { submitImport } from '@/server/dataset/submit-import';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import type { importSchema } from './command-schemas';
import { findOrganisationOf } from './find-organisation-of';

const operator = { kind: 'operator', id: null } as const;
const BETWEEN_LOOKS_MS = 250;

export interface ImportedFile extends Pick<
  ImportDetail,
  'id' | 'status' | 'recordType' | 'counts'
> {
  readonly organisation: string;
}

/** Imports a file of one record type to its end; throws what makes it fail. */
export async function importFileOf(
  options: z.infer<typeof importSchema>,
  clock: Clock,
): Promise<ImportedFile> {
  const org = await findOrganisationOf(options.organisation);
  const id = await receive(org, options.file, clock);
  try {
    const { mapping } = options;
    await submitImport({
      ...{ org, actor: operator, id, recordType: options['record-type'], options: options.options },
      ...(mapping ? { mapping } : {}),
    });
  } catch (error) {
    await cancelImport({ org, actor: operator, clock, id });
    throw error;
  }
  await runImport({ organisationId: org.id, importId: id, clock });
  const { status, recordType, counts, failure } = await ended(org, id);
  if (failure) throw new DomainError('invalid', failure.code, failure.params, 'file');
  return { id, organisation: org.slug, status, recordType, counts };
}

async function receive(org: Organisation, file: string, clock: Clock): Promise<string> {
  const found = await stat(file).catch((error: unknown) => {
    if (!(error instanceof Error)) throw error;
    throw new DomainError(
      'notFound',
      'dataset.errors.fileNotThere',
      { problem: error.message },
      'file',
    );
  });
  const { id } = await receiveFile({
    org,
    member: null,
    clock,
    fileName: basename(file),
    contentLength: found.size,
    body: createReadStream(file),
  });
  return id;
}

/** A worker that is running may have taken the import over: it is waited for. */
async function ended(org: Organisation, id: string): Promise<ImportDetail> {
  for (;;) {
    const detail = await readImport(org, id);
    if (detail.status !== 'queued' && detail.status !== 'running') return detail;
    await delay(BETWEEN_LOOKS_MS);
  }
}
