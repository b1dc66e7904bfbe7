import type { z } from 'zod';
import type { Clock } from '@/server/platform/clock';
import { createToken, type CreatedToken } from '@/server/token/create-token';
import type { tokenCreateSchema } from './command-schemas';
import { findOrganisationOf } from './find-organisation-of';

/** Makes a token of the organisation that has this slug. */
export async function createTokenOf(
  {
    organisation,
    scope,
    name,
    'expires-in-days': expiresInDays,
  }: z.infer<typeof tokenCreateSchema>,
  clock: Clock,
): Promise<CreatedToken> {
  const { id } = await findOrganisationOf(organisation);
  return createToken(
    { name, scope, expiresInDays: expiresInDays ?? null },
    { organisationId: id, actor: { kind: 'operator', id: null }, clock },
  );
}
