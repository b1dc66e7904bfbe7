import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { importSummary, type ImportSummary } from './read-import';

const PAGE = 30;

/** The organisation's imports, newest first; drafts whose file didn't arrive are left out. */
export async function listImports(
  org: Organisation,
  cursor: string | null,
): Promise<{ imports: ImportSummary[]; nextCursor: string | null }> {
  return withOrg(org.id, async (tx) => {
    const rows = await tx.import.findMany({
      where: { organisationId: org.id, isUploaded: true },
      omit: { header: true, sample: true, profile: true, findings: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: PAGE + 1,
      ...(cursor
        ? { cursor: { organisationId_id: { organisationId: org.id, id: cursor } }, skip: 1 }
        : {}),
    });
    const page = rows.slice(0, PAGE);
    return {
      imports: page.map((row) => importSummary(row)),
      nextCursor: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
    };
  });
}
