import type { z } from 'zod';
import type { Clock } from '@/server/platform/clock';
import { globalClient } from '@/server/platform/db/client';
import { DomainError } from '@/server/platform/domain-error';
import { createToken, type CreatedToken } from '@/server/token/create-token';
import type { tokenCreateSchema } from './command-schemas';

/** Makes a token of the organisation that has this slug. */
export async function createTokenOf(
  {
    organisation: slug,
    scope,
    name,
    'expires-in-days': expiresInDays = null,
  }: z.infer<typeof tokenCreateSchema>,
  clock: Clock,
): Promise<CreatedToken> {
  const found = await globalClient().organisationSlug.findUnique({ where: { slug } });
  if (!found) {
    throw new DomainError('notFound', 'token.errors.organisationUnknown', { slug }, 'organisation');
  }
  const { organisationId } = found;
  return createToken(
    { name, scope, expiresInDays },
    { organisationId, actor: { kind: 'operator', id: null }, clock },
  );
}
