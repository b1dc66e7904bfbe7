import { z } from 'zod';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { recordTypes } from '../dataset.schemas';
import { pullOutcomes, pullStatuses, scheduleSchema } from '../pull.schemas';

const listedPullSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** without what stands behind '?', which may be a secret */
  url: z.string().transform((url) => `${new URL(url).host}${new URL(url).pathname}`),
  hasAuthorization: z.boolean(),
  schedule: scheduleSchema,
  status: z.enum(pullStatuses),
  recordType: z.enum(recordTypes).nullable(),
  /** the draft that waits for its mapping; null too when it was discarded */
  setupImportId: z.string().nullable(),
  isRunning: z.boolean(),
  nextRunAt: z.date().nullable(),
  lastRunAt: z.date().nullable(),
  lastOutcome: z.enum(pullOutcomes).nullable(),
  lastImportId: z.string().nullable(),
  lastFailure: z
    .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  /** in a row */
  failures: z.number(),
  counts: z
    .object({
      created: z.number(),
      updated: z.number(),
      unchanged: z.number(),
      rejected: z.number(),
    })
    .nullable(),
});
export type ListedPull = z.infer<typeof listedPullSchema>;

/** The scheduled pulls, with what came of the last run of each. */
export async function listPulls(org: Organisation): Promise<ListedPull[]> {
  const rows = await withOrg(
    org.id,
    (tx) => tx.$queryRaw<unknown[]>`
      select p.id, p.name, p.url, p.authorization_sealed is not null as "hasAuthorization",
        p.schedule, p.status, p.record_type as "recordType", p.setup_import_id as "setupImportId",
        p.running_due_at is not null or p.running_import_id is not null
          or (p.status = 'fetching' and p.next_run_at is not null) as "isRunning",
        p.next_run_at as "nextRunAt", p.last_run_at as "lastRunAt",
        p.last_outcome as "lastOutcome", p.last_import_id as "lastImportId",
        p.last_failure as "lastFailure", p.failures,
        case when p.last_outcome = 'imported' then json_build_object('created', i.created_count,
          'updated', i.updated_count, 'unchanged', i.unchanged_count,
          'rejected', i.rejected_count) end as counts
      from data_pull p
      left join import i on i.organisation_id = p.organisation_id and i.id = p.last_import_id
      where p.organisation_id = ${org.id}::uuid
      order by p.name, p.id`,
    { isReadOnly: true },
  );
  return rows.map((row) => listedPullSchema.parse(row));
}
