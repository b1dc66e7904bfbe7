import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, fit for an address. */
export function makeInvitationToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: it can be recognised, not read. */
export function hashInvitationToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
