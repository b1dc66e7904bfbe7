import { Prisma } from '@/server/platform/db/generated/client';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { withoutCheck } from './dataset.repository';
import { proposeRecordType } from './engine/propose-record-type';
import type { FileStructure } from './inspect-file';
import { proposeImport } from './propose-import';

/** What a draft is set to when its file is read otherwise: proposed anew, nothing checked. */
export async function draftOfStructure(
  tx: TenantTransaction,
  organisationId: string,
  { header, sample }: Pick<FileStructure, 'header' | 'sample'>,
) {
  const recordType = proposeRecordType(header);
  const { mapping, options } = recordType
    ? await proposeImport(tx, organisationId, recordType, header, {})
    : { mapping: {}, options: {} };
  return {
    header: [...header],
    sample: sample.map((cells) => [...cells]),
    profile: Prisma.DbNull,
    rowCount: null,
    recordType,
    mapping,
    options,
    ...withoutCheck,
  };
}
