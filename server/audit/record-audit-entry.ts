import type { Prisma } from '@/server/platform/db/generated/client';
import type { TenantTransaction } from '@/server/tenancy/with-org';

/** Who acts, named explicitly everywhere. */
export type Actor =
  | { readonly kind: 'member'; readonly id: string }
  | { readonly kind: 'token'; readonly id: string }
  | { readonly kind: 'job'; readonly id: null }
  | { readonly kind: 'operator'; readonly id: null };

export interface AuditEntryInput {
  readonly organisationId: string;
  readonly actor: Actor;
  /** '<noun>.<what happened>', e.g. 'team.created' */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId?: string;
  /** before and after of what changed; never a secret */
  readonly detail?: Prisma.InputJsonObject;
}

/** Writes one audit entry in the transaction of the change it tells of. */
export async function recordAuditEntry(
  tx: TenantTransaction,
  entry: AuditEntryInput,
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      organisationId: entry.organisationId,
      actorKind: entry.actor.kind,
      actorId: entry.actor.id,
      action: entry.action,
      subjectKind: entry.subjectKind,
      subjectId: entry.subjectId ?? null,
      detail: entry.detail ?? {},
    },
  });
}
