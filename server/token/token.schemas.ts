import { z } from 'zod';
import { tokenScopes } from './engine/token-permissions';

export { tokenScopes, type TokenScope } from './engine/token-permissions';

export const createTokenSchema = z.object({
  name: z.string().trim().min(1, 'token.errors.nameMissing').max(100, 'token.errors.nameTooLong'),
  scope: z.enum(tokenScopes),
  /** null: works until it is revoked */
  expiresInDays: z.number().int().min(1).max(3650).nullable().default(null),
});
export type CreateToken = z.input<typeof createTokenSchema>;

/** the lives that a token may be given in the settings */
export const tokenLives = [null, 30, 90, 365] as const;

export const tokenIdSchema = z.object({ tokenId: z.uuid() });
