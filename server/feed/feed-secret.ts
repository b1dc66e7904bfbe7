import { createHash, randomBytes } from 'node:crypto';

const SECRET = /^[\w-]{43}$/;

/** 256 random bits. */
export function makeFeedSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: it can be recognised, not read. */
export function hashFeedSecret(secret: string): string {
  return createHash('sha256').update(`feed:${secret}`).digest('hex');
}

/** The secret in the last part of an address, `<secret>.csv`; null where it can't be one. */
export function secretOfFile(file: string): string | null {
  const secret = file.replace(/\.csv$/, '');
  return SECRET.test(secret) ? secret : null;
}
