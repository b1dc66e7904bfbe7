import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const PREFIX = 'jalon_';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 62^43 > 2^256 and 62^6 > 2^32 */
const SECRET_LENGTH = 43;
const SUM_LENGTH = 6;
const SHAPE = new RegExp(`^${PREFIX}[0-9A-Za-z]{${SECRET_LENGTH + SUM_LENGTH}}$`);

function inBase62(value: bigint, length: number): string {
  let rest = value;
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text = (DIGITS[Number(rest % 62n)] ?? '') + text;
    rest /= 62n;
  }
  return text;
}

const checksumOf = (secret: string): string => inBase62(BigInt(crc32(secret)), SUM_LENGTH);

/**
 * 256 random bits in 43 letters and digits, and the CRC-32 of those in 6 more: scanners for leaked
 * secrets recognise it by its prefix and know a real one by its checksum.
 */
export function makeToken(): string {
  const secret = inBase62(BigInt(`0x${randomBytes(32).toString('hex')}`), SECRET_LENGTH);
  return PREFIX + secret + checksumOf(secret);
}

/** Whether a text is written as tokens are: a mistyped one is known without looking for it. */
export function isWellFormed(token: string): boolean {
  if (!SHAPE.test(token)) return false;
  const secret = token.slice(PREFIX.length, PREFIX.length + SECRET_LENGTH);
  return token.endsWith(checksumOf(secret));
}

/** What is kept of a token: it can be recognised, not read. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
