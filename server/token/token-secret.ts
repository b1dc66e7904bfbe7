import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits; the prefix lets scanners for leaked secrets recognise it. */
export function makeToken(): string {
  return `jalon_${randomBytes(32).toString('base64url')}`;
}

/** What is kept of a token: it can be recognised, not read. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
