import { z } from 'zod';
import { withOrg } from '@/server/tenancy/with-org';
import { auditDetailSchema, type AuditValue, type ListAudit } from './audit.schemas';

const PAGE_SIZE = 50;

export interface AuditChange {
  readonly field: string;
  readonly before: AuditValue;
  readonly after: AuditValue;
}

export interface ShownAuditEntry {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  /** null when nobody in person acted */
  readonly actorName: string | null;
  readonly action: string;
  readonly subjectName: string | null;
  readonly changes: readonly AuditChange[];
}

// the instant as text: a Date would cut the microseconds that tell two entries apart
const cursorSchema = z.tuple([z.string(), z.uuid()]);

function parseCursor(cursor: string | null | undefined): [string, string] | null {
  if (!cursor) return null;
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    return null;
  }
}

const rowSchema = z.object({
  id: z.string(),
  at: z.date(),
  exactAt: z.string(),
  actorKind: z.string(),
  actorName: z.string().nullable(),
  action: z.string(),
  detail: z.unknown(),
});

const isNothing = (value: AuditValue): boolean => value === null || value === '' || value === false;

function shown({
  detail,
  exactAt: _exactAt,
  ...entry
}: z.infer<typeof rowSchema>): ShownAuditEntry {
  const parsed = auditDetailSchema.safeParse(detail);
  const { name, before, after } = parsed.success ? parsed.data : {};
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const changes = [...fields]
    .map((field) => ({
      field,
      before: before?.[field] ?? null,
      after: after?.[field] ?? null,
    }))
    .filter((change) => !isNothing(change.before) || !isNothing(change.after));
  return { ...entry, subjectName: name ?? null, changes };
}

/** One page of what was changed, the latest first. */
export async function readAuditEntries(
  organisationId: string,
  { cursor }: ListAudit,
): Promise<{ entries: ShownAuditEntry[]; nextCursor: string | null }> {
  const after = parseCursor(cursor);
  const found = await withOrg(
    organisationId,
    (tx) => tx.$queryRaw<unknown[]>`
      select e.id, e.at, e.at::text as "exactAt", e.actor_kind as "actorKind",
        coalesce(u.name, k.name, gone.detail ->> 'name') as "actorName", e.action, e.detail
      from audit_entry e
      left join member m on m.organisation_id = e.organisation_id and m.id = e.actor_id
      left join user_account u on u.id = m.user_id
      left join api_token k on e.actor_kind = 'token'
        and k.organisation_id = e.organisation_id and k.id = e.actor_id
      left join audit_entry gone on m.id is null and gone.organisation_id = e.organisation_id
        and gone.action = 'member.removed' and gone.subject_id = e.actor_id::text
      where e.organisation_id = ${organisationId}::uuid
        and (${after === null} or (e.at, e.id) <
          (${after?.[0] ?? '2000-01-01'}::timestamptz, ${after?.[1] ?? organisationId}::uuid))
      order by e.at desc, e.id desc limit ${PAGE_SIZE + 1}`,
    { isReadOnly: true },
  );
  const rows = found.map((row) => rowSchema.parse(row));
  const page = rows.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  const nextCursor =
    rows.length > PAGE_SIZE && last
      ? Buffer.from(JSON.stringify([last.exactAt, last.id])).toString('base64url')
      : null;
  return { entries: page.map(shown), nextCursor };
}
