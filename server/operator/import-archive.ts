import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import { receiveArchive } from '@/server/dataset/archive/receive-archive';
import { runArchive } from '@/server/dataset/archive/run-archive';
import { readImport } from '@/server/dataset/read-import';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { archiveSchema } from './command-schemas';
import { fileFault } from './file-fault';
import { findOrganisationOf } from './find-organisation-of';

export interface ImportedArchive {
  readonly id: string;
  readonly organisation: string;
  readonly status: string;
  readonly records: number;
}

/** Takes an archive into an organisation without records, to its end; throws what makes it fail. */
export async function importArchiveOf(
  { organisation, file }: z.infer<typeof archiveSchema>,
  clock: Clock,
): Promise<ImportedArchive> {
  const org = await findOrganisationOf(organisation);
  try {
    const { id } = await receiveArchive({
      ...{ org, actor: { kind: 'operator', id: null }, clock, isQueued: false },
      ...{ fileName: basename(file), body: createReadStream(file) },
    });
    await runArchive({ organisationId: org.id, id, clock });
    const { status, failure, counts } = await readImport(org, id);
    if (failure) throw new DomainError('invalid', failure.code, failure.params, 'file');
    return { id, organisation: org.slug, status, records: counts.created };
  } catch (error) {
    throw fileFault(error);
  }
}
