import { z } from 'zod';
import { tokenScopes } from './engine/token-permissions';

export { tokenScopes, type TokenScope } from './engine/token-permissions';

export const createTokenSchema = z.object({
  name: z.string().trim().min(1, 'token.errors.nameMissing').max(100, 'token.errors.nameTooLong'),
  scope: z.enum(tokenScopes),
});
export type CreateToken = z.infer<typeof createTokenSchema>;

export const tokenIdSchema = z.object({ tokenId: z.uuid() });
