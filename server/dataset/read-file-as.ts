import { Prisma } from '@/server/platform/db/generated/client';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, withOrgConnection } from '@/server/tenancy/with-org';
import { requireDraft, withoutCheck } from './dataset.repository';
import { asDomainError } from './dataset-error';
import type { Delimiter } from './engine/delimiter';
import type { Encoding } from './engine/encoding';
import { proposeRecordType } from './engine/propose-record-type';
import { HEAD_BYTES, inspectHead } from './inspect-file';
import { proposeImport } from './propose-import';
import { requestCheck } from './request-check';

async function loadHead(organisationId: string, id: string): Promise<Uint8Array> {
  return withOrgConnection(organisationId, async (connection) => {
    const { rows } = await connection.query<{ bytes: Buffer }>(
      `select bytes from import_file_chunk where organisation_id = $1 and import_id = $2
       order by position limit 2`,
      [organisationId, id],
    );
    return Buffer.concat(rows.map(({ bytes }) => bytes)).subarray(0, HEAD_BYTES);
  });
}

/** Reads a draft's file with another encoding or delimiter than was detected. */
export async function readFileAs(input: {
  readonly org: Organisation;
  readonly id: string;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}): Promise<void> {
  const { org, id, encoding, delimiter } = input;
  const head = await loadHead(org.id, id);
  try {
    await withOrg(org.id, async (tx) => {
      const row = await requireDraft(tx, org.id, id);
      const isWhole = head.length === Number(row.sizeBytes);
      const structure = inspectHead(head, isWhole, encoding, delimiter);
      const recordType = proposeRecordType(structure.header);
      const proposal = recordType
        ? await proposeImport(tx, org.id, recordType, structure.header, {})
        : { mapping: {}, options: {} };
      await tx.import.update({
        where: { organisationId_id: { organisationId: org.id, id } },
        data: {
          encoding,
          delimiter,
          header: [...structure.header],
          sample: structure.sample.map((cells) => [...cells]),
          profile: Prisma.DbNull,
          rowCount: null,
          recordType,
          mapping: proposal.mapping,
          options: proposal.options,
          ...withoutCheck,
        },
      });
    });
  } catch (error) {
    throw asDomainError(error);
  }
  await requestCheck(org.id, id);
}
