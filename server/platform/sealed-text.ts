import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from './env';

const VERSION = 'v1';
const NONCE_BYTES = 12;

/** A key of its own for each purpose, made from the secret that the server keeps. */
function keyFor(purpose: string): Uint8Array {
  const info = `jalon sealed text ${VERSION} ${purpose}`;
  return new Uint8Array(hkdfSync('sha256', env().NEXTAUTH_SECRET, '', info, 32));
}

/**
 * A text that only this server can read again (AES-256-GCM), and only for the same purpose and
 * owner: copied to another row it doesn't open.
 */
export function sealText(text: string, purpose: string, owner: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
  cipher.setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const parts = [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'));
  return [VERSION, ...parts].join('.');
}

/** The sealed text; null where it was sealed under another secret, purpose or owner. */
export function openSealedText(sealed: string, purpose: string, owner: string): string | null {
  const [version, ...parts] = sealed.split('.');
  const [nonce, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (version !== VERSION || !nonce || !tag || !body) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), nonce, { authTagLength: 16 });
    decipher.setAAD(Buffer.from(owner));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    // what fails here is the proof that it is the same text, for whatever cause
    return null;
  }
}
