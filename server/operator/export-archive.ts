import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { writeArchive } from '@/server/dataset/archive/write-archive';
import type { Clock } from '@/server/platform/clock';
import type { archiveSchema } from './command-schemas';
import { findOrganisationOf } from './find-organisation-of';
import { fileFault } from './file-fault';

export interface ExportedArchive {
  readonly organisation: string;
  readonly file: string;
  readonly records: number;
}

/** Writes the organisation's archive; a file of that name is replaced when the whole is written. */
export async function exportArchiveOf(
  { organisation, file }: z.infer<typeof archiveSchema>,
  clock: Clock,
): Promise<ExportedArchive> {
  const org = await findOrganisationOf(organisation);
  const path = resolve(file);
  const part = `${path}.part`;
  try {
    const out = createWriteStream(part);
    await once(out, 'open');
    const { files } = await writeArchive(org, clock, async (bytes) => {
      if (!out.write(bytes)) await once(out, 'drain');
    });
    out.end();
    await once(out, 'close');
    await rename(part, path);
    const records = Object.entries(files)
      .filter(([name]) => name.startsWith('records/'))
      .reduce((sum, [, { rows = 0 }]) => sum + rows, 0);
    return { organisation: org.slug, file: path, records };
  } catch (error) {
    await rm(part, { force: true });
    throw fileFault(error);
  }
}
