import { z } from 'zod';
import type { Clock } from '@/server/platform/clock';
import { globalClient } from '@/server/platform/db/client';
import { loadOrganisation } from '@/server/tenancy/find-organisation';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { countUse } from './count-use';
import type { TokenUse } from './engine/request-window';
import { hashToken, isWellFormed } from './token-secret';
import { tokenScopes, type TokenScope } from './token.schemas';

/** how exactly the last use is known, so that a busy program doesn't write at each request */
const USE_NOTED_EVERY_MS = 3600_000;

export interface FoundToken {
  readonly id: string;
  readonly scope: TokenScope;
  readonly org: Organisation;
  readonly use: TokenUse;
}

const scopeSchema = z.enum(tokenScopes);

/**
 * The token of a text with its organisation, this request counted; null for unknown, expired and
 * revoked ones alike.
 */
export async function findToken(token: string, clock: Clock): Promise<FoundToken | null> {
  if (!isWellFormed(token)) return null;
  const key = await globalClient().accessKey.findUnique({
    where: { keyHash: hashToken(token) },
  });
  if (key?.kind !== 'token') return null;
  const { organisationId, subjectId: id } = key;
  return withOrg(organisationId, async (tx) => {
    const found = await tx.apiToken.findFirst({ where: { organisationId, id, revokedAt: null } });
    const org = await loadOrganisation(tx, organisationId);
    const now = clock.now();
    if (!found || !org || (found.expiresAt && found.expiresAt <= now)) return null;
    const noted = found.lastUsedAt?.getTime() ?? 0;
    if (now.getTime() - noted >= USE_NOTED_EVERY_MS) {
      await tx.apiToken.updateMany({ where: { organisationId, id }, data: { lastUsedAt: now } });
    }
    const use = await countUse(tx, organisationId, id, now);
    return { id, scope: scopeSchema.parse(found.scope), org, use };
  });
}
