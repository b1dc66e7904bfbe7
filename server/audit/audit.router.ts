import { orgProcedure, router } from '@/server/api/trpc';
import { listAuditSchema } from './audit.schemas';
import { readAuditEntries } from './read-audit-entries';

export const auditRouter = router({
  entries: orgProcedure('audit:read')
    .input(listAuditSchema)
    .query(({ ctx, input }) => readAuditEntries(ctx.org.id, input)),
});
