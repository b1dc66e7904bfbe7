import { randomUUID } from 'node:crypto';
import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import { withOrg } from '@/server/tenancy/with-org';
import { hashToken, makeToken } from './token-secret';
import type { CreateToken, TokenScope } from './token.schemas';

const DAY_MS = 24 * 3600_000;

export interface CreatedToken {
  readonly id: string;
  /** leaves the server this once */
  readonly token: string;
  readonly scope: TokenScope;
}

/** Makes a token of an organisation, by a member or by the operator. */
export async function createToken(
  { name, scope, expiresInDays = null }: CreateToken,
  { organisationId, actor, clock }: { organisationId: string; actor: Actor; clock: Clock },
): Promise<CreatedToken> {
  const token = makeToken();
  const id = randomUUID();
  const now = clock.now();
  await withOrg(organisationId, async (tx) => {
    await tx.apiToken.create({
      data: {
        organisationId,
        id,
        name,
        scope,
        createdBy: actor.kind === 'member' ? actor.id : null,
        createdAt: now,
        expiresAt: expiresInDays === null ? null : new Date(now.getTime() + expiresInDays * DAY_MS),
      },
    });
    await tx.accessKey.create({
      data: { keyHash: hashToken(token), kind: 'token', organisationId, subjectId: id },
    });
    await recordAuditEntry(tx, {
      organisationId,
      actor,
      action: 'token.created',
      subjectKind: 'token',
      subjectId: id,
      detail: { name, after: { scope } },
    });
  });
  return { id, token, scope };
}
