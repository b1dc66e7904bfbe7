import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, withOrgConnection } from '@/server/tenancy/with-org';
import { requireDraft } from './dataset.repository';
import { asDomainError } from './dataset-error';
import { draftOfStructure } from './draft-of-structure';
import type { Delimiter } from './engine/delimiter';
import type { Encoding } from './engine/encoding';
import { HEAD_BYTES, inspectHead } from './inspect-file';
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
      const draft = await draftOfStructure(tx, org.id, structure);
      await tx.import.update({
        where: { organisationId_id: { organisationId: org.id, id } },
        data: { encoding, delimiter, ...draft },
      });
    });
  } catch (error) {
    throw asDomainError(error);
  }
  await requestCheck(org.id, id);
}
